import { localDayOf, minuteOf } from '../../time/cairo';
import { policyOf } from '../../time/policy';
import type { CaseState, Contact } from '../case';
import { calendarOfCase } from '../clock';

/** Tried as often and on as many days as the policy asks. */
export function isTriedEnough(state: CaseState, attempts: readonly Contact[]): boolean {
  const { contactAttempts, contactDays } = policyOf(state.rules.policy);
  const { summerTime } = calendarOfCase(state);
  const days = new Set(attempts.map(({ at }) => localDayOf(summerTime, minuteOf(at))));
  return attempts.length >= contactAttempts && days.size >= contactDays;
}
