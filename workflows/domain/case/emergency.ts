import { dateOfDay, localDayOf, minuteOf } from '../time/cairo';
import { policyOf } from '../time/policy';
import type { CaseState } from './case';
import { calendarOfCase } from './clock';
import type { Steps } from './steps';

/**
 * Danger to life goes to the emergency network's control centre at once, in the reporter's own words, with minutes to
 * answer on the wall clock. The case goes on beside it. It ends with their answer: nobody takes it back.
 */
export function alertEmergencyNetwork(steps: Steps): void {
  const { state, at } = steps;
  if (isAlerted(state)) return;
  const dueMinute = minuteOf(at) + policyOf(state.rules.policy).emergencyMinutes;
  steps.emit('referralOpened', {
    referralId: steps.nextId('f'),
    body: 'emergency_network',
    question: state.text,
    dueDate: dateOfDay(localDayOf(calendarOfCase(state).summerTime, dueMinute)),
    dueMinute,
    source: { from: 'emergency' },
  });
}

export function isAlerted(state: CaseState): boolean {
  return state.referrals.some(r => r.source.from === 'emergency');
}
