import type { ClockChange } from '../glossary';
import { MINUTES_PER_DAY, minuteOf } from '../time/cairo';
import type { CaseState } from './case';
import { type Clock, type Level, levelOf, settle } from './clock';
import type { Change, ReducersFor } from './reducer';

/** What the events of time mean for the case. */
export const CLOCK_REDUCERS: ReducersFor<
  | 'ownerChanged'
  | 'clockChangeProposed'
  | 'clockPaused'
  | 'clockResumed'
  | 'deadlineExtended'
  | 'rulesMoved'
  | 'deadlineReminded'
  | 'deadlineEscalated'
  | 'deadlineReported'
  | 'infoReminded'
  | 'infoExpired'
  | 'contactExhausted'
  | 'confirmationElapsed'
  | 'reopenElapsed'
  | 'referralChased'
  | 'obligationOverdue'
> = {
  ownerChanged: (_s, d) => ({ owner: d.owner }),
  clockChangeProposed: (_s, d, e) => ({
    clockProposal: { kind: d.kind, days: d.days, byId: e.actor?.personId ?? '' },
  }),
  clockPaused: (s, d, e) => {
    const until = minuteOf(e.at) + d.days * MINUTES_PER_DAY;
    // Who asked for it may end it, whoever had to agree.
    const byId = (d.reason ? e.actor?.personId : s.clockProposal?.byId) ?? '';
    const change = resetClock(s, e.at, clock => ({
      ...clock,
      pause: { byId, until },
      pausedDays: clock.pausedDays + d.days,
    }));
    return { ...change, ...settled(s, 'pause') };
  },
  clockResumed: (s, _d, e) => resetClock(s, e.at, clock => ({ ...clock, pause: null })),
  deadlineExtended: (s, d, e) => ({
    ...resetClock(s, e.at, clock => {
      const extended = {
        ...clock,
        budget: clock.budget + d.minutes,
        extendedDays: clock.extendedDays + d.days,
      };
      return { ...extended, level: levelOf(extended) };
    }),
    ...settled(s, 'extension'),
  }),
  rulesMoved: (_s, d) => ({ rules: d.to }),
  deadlineReminded: s => announced(s, 80),
  deadlineEscalated: s => announced(s, 100),
  deadlineReported: s => announced(s, 150),
  infoReminded: () => ({ infoReminded: true }),
  infoExpired: () => ({}),
  contactExhausted: () => ({}),
  confirmationElapsed: () => ({}),
  reopenElapsed: () => ({ reopenElapsed: true }),
  referralChased: (s, d) => ({
    referrals: s.referrals.map(r => (r.referralId === d.referralId ? { ...r, chased: d.percent } : r)),
  }),
  obligationOverdue: (s, d) => ({
    obligations: s.obligations.map(o => (o.obligationId === d.obligationId ? { ...o, overdue: true } : o)),
  }),
};

/** What was proposed is settled by a change of its kind. */
function settled({ clockProposal }: CaseState, kind: ClockChange): Change {
  return clockProposal?.kind === kind ? { clockProposal: null } : {};
}

/** Counts up to now, then changes the clock. */
export function resetClock(state: CaseState, at: string, change: (clock: Clock) => Clock): Change {
  const { clock, stays } = settle(state, minuteOf(at));
  if (!clock) throw new Error(`no clock runs in ${state.stage}`);
  const changed = change(clock);
  const present = stays.at(-1);
  const kept = present ? [...stays.slice(0, -1), { ...present, budget: changed.budget }] : stays;
  return { clock: changed, stays: kept };
}

function announced(state: CaseState, level: Level): Change {
  return { clock: state.clock && { ...state.clock, level } };
}
