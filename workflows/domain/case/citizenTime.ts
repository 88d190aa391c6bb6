import { firstMinuteAfter, MINUTES_PER_DAY } from '../time/cairo';
import { policyOf } from '../time/policy';
import type { CaseState } from './case';

const MINUTES_PER_HOUR = 60;

/**
 * The UTC minute until which the case waits for the citizen: to answer what was asked, to confirm or dispute, or, once it is
 * closed, to dispute. Null while it waits for somebody else, or for nobody any more.
 */
export function waitsForCitizenUntil(state: CaseState): number | null {
  const policy = policyOf(state.rules.policy);
  // Not a second less than what people were promised.
  const since = firstMinuteAfter(state.stageSince);
  switch (state.stage) {
    case 'awaiting_citizen':
      return since + policy.infoExpiryDays * MINUTES_PER_DAY;
    case 'confirmation':
      return since + policy.confirmationHours * MINUTES_PER_HOUR;
    case 'closed':
      return state.reopenElapsed ? null : since + policy.reopenDays * MINUTES_PER_DAY;
    default:
      return null;
  }
}

/** When the citizen is reminded of what was asked. */
export function remindsCitizenAt(state: CaseState): number {
  const { infoReminderDays } = policyOf(state.rules.policy);
  return firstMinuteAfter(state.stageSince) + infoReminderDays * MINUTES_PER_DAY;
}
