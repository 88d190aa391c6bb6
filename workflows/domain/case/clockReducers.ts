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
    return reset(s, e.at, clock => ({ ...clock, pause: { byId: e.actor?.personId ?? '', until } }));
  },
  clockResumed: (s, _d, e) => reset(s, e.at, clock => ({ ...clock, pause: null })),
  deadlineExtended: (s, d, e) =>
    reset(s, e.at, clock => {
      const extended = { ...clock, budget: clock.budget + d.minutes };
      return { ...extended, level: levelOf(extended) };
    }),
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

/** Counts up to now, then changes the clock; what was proposed about it is settled with that. */
function reset(state: CaseState, at: string, change: (clock: Clock) => Clock): Change {
  const { clock, stays } = settle(state, minuteOf(at));
  if (!clock) throw new Error(`no clock runs in ${state.stage}`);
  const changed = change(clock);
  const present = stays.at(-1);
  const kept = present ? [...stays.slice(0, -1), { ...present, budget: changed.budget }] : stays;
  return { clock: changed, stays: kept, clockProposal: null };
}

function announced(state: CaseState, level: Level): Change {
  return { clock: state.clock && { ...state.clock, level } };
}
