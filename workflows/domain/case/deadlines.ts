import type { EventType } from '../glossary';
import { dayOf, instantOfMinute, minuteAtLocal, minuteOf } from '../time/cairo';
import type { CaseState, Referral } from './case';
import { remindsCitizenAt, waitsForCitizenUntil } from './citizenTime';
import { calendarOfCase, LEVELS, minuteOfPercent } from './clock';
import type { ClockCommand } from './commands';
import { isAlerted } from './emergency';
import { isOpenToObjection, lastDayToObject } from './penalties';

/** A moment at which the case itself acts. */
export interface CaseDeadline {
  /** ISO instant: on a whole minute, or for `graceElapsed` to the second. */
  readonly at: string;
  readonly command: ClockCommand;
  /** One line for the engine's own pages. */
  readonly summary: string;
}

const LEVEL_EVENTS = {
  80: 'deadlineReminded',
  100: 'deadlineEscalated',
  150: 'deadlineReported',
} as const satisfies Record<number, EventType>;

const CITIZENS_TIME_ENDS = {
  awaiting_citizen: 'infoExpired',
  confirmation: 'confirmationElapsed',
  closed: 'reopenElapsed',
} as const satisfies Record<string, EventType>;

const CHASES = [50, 80, 100];

/** Everything that the case waits for, whoever else may act before. Pure: the same case has the same deadlines. */
export function deadlines(state: CaseState): readonly CaseDeadline[] {
  return [
    ...ofDanger(state),
    ...ofTheStage(state),
    ...ofReferrals(state),
    ...ofObligations(state),
    ...ofPenalties(state),
  ];
}

/** When the present stage's budget is used up; null while no clock runs. */
export function dueAt(state: CaseState): string | null {
  const minute = minuteOfPercent(state, 100);
  return minute === null ? null : instantOfMinute(minute);
}

function ofTheStage(state: CaseState): readonly CaseDeadline[] {
  if (state.pendingDecision) {
    const { until, proposalId } = state.pendingDecision;
    return [deadlineAt(until, 'graceElapsed', proposalId)];
  }
  const { stage } = state;
  if (stage !== 'awaiting_citizen' && stage !== 'confirmation' && stage !== 'closed')
    return ofTheClock(state);
  if (stage === 'awaiting_citizen' && !state.infoReminded)
    return [deadline(remindsCitizenAt(state), 'infoReminded')];
  const until = waitsForCitizenUntil(state);
  return until === null ? [] : [deadline(until, CITIZENS_TIME_ENDS[stage])];
}

function ofTheClock(state: CaseState): readonly CaseDeadline[] {
  const { clock } = state;
  if (!clock) return [];
  if (clock.pause) return [deadline(clock.pause.until, 'clockResumed')];
  const next = LEVELS.find(level => level > clock.level);
  const minute = next && minuteOfPercent(state, next);
  return next && typeof minute === 'number' ? [deadline(minute, LEVEL_EVENTS[next])] : [];
}

/** What was taken down as danger to life goes to the emergency network before anybody has read it. */
function ofDanger(state: CaseState): readonly CaseDeadline[] {
  return state.danger && !isAlerted(state) ? [deadline(minuteOf(state.openedAt), 'referralOpened')] : [];
}

/** A body is chased at parts of its time, which ends with the day that was named. */
function ofReferrals(state: CaseState): readonly CaseDeadline[] {
  return state.referrals.flatMap(referral => {
    const percent = nextChase(referral);
    if (referral.state !== 'open' || percent === null) return [];
    const due = referralDue(state, referral);
    const minute = referral.openedAt + Math.ceil((Math.max(0, due - referral.openedAt) * percent) / 100);
    return [deadline(minute, 'referralChased', referral.referralId)];
  });
}

function ofObligations(state: CaseState): readonly CaseDeadline[] {
  return state.obligations
    .filter(obligation => !obligation.met && !obligation.overdue)
    .map(({ dueDate, obligationId }) =>
      deadline(endOfDay(state, dueDate), 'obligationOverdue', obligationId),
    );
}

/** The days to object end with the last of them, whatever became of the case. */
function ofPenalties(state: CaseState): readonly CaseDeadline[] {
  return state.penalties.filter(isOpenToObjection).flatMap(penalty => {
    const last = lastDayToObject(penalty);
    return last ? [deadline(endOfDay(state, last), 'objectionElapsed', penalty.penaltyId)] : [];
  });
}

/** The UTC minute by which a body is to answer. */
export function referralDue(state: CaseState, { dueMinute, dueDate }: Referral): number {
  return dueMinute ?? endOfDay(state, dueDate);
}

/** The percent at which a referral is chased next; null after the last. */
export function nextChase(referral: Referral): number | null {
  return CHASES.find(part => part > referral.chased) ?? null;
}

function endOfDay(state: CaseState, date: string): number {
  return minuteAtLocal(calendarOfCase(state).summerTime, dayOf(date) + 1, 0);
}

function deadline(minute: number, event: ClockCommand['event'], partId?: string): CaseDeadline {
  return deadlineAt(instantOfMinute(minute), event, partId);
}

function deadlineAt(at: string, event: ClockCommand['event'], partId?: string): CaseDeadline {
  const command: ClockCommand = { type: 'clock', event, ...(partId ? { partId } : {}) };
  return { at, command, summary: partId ? `${event} ${partId}` : event };
}
