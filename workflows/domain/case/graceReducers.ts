import { firstMinuteAfter } from '../time/cairo';
import type { CaseState, Proposal } from './case';
import { resetClock } from './clockReducers';
import type { EventOf } from './events';
import { basisOf } from './material';
import type { Change, ReducersFor } from './reducer';

/** What the minister's decision, its withdrawal and its taking effect mean for the case. */
export const GRACE_REDUCERS: ReducersFor<'approved' | 'amended' | 'decisionWithdrawn' | 'graceElapsed'> = {
  approved: (s, d, e) => inGrace(s, e, { proposalId: d.proposalId, replaces: null, until: d.until }),
  amended: (s, d, e) => {
    const former = s.proposals.find(p => p.proposalId === d.replaces);
    if (!former) throw new Error(`amended proposal ${d.replaces} is unknown`);
    const next: Proposal = {
      ...former,
      proposalId: d.proposalId,
      state: 'pending',
      recommendation: 'measures',
      measures: d.measures,
      closureOutcome: null,
      amendedBy: e.actor?.personId ?? null,
      legal: d.needsLegalReview ? null : former.legal,
      // What came later was shown to whoever amends it.
      basis: basisOf(s),
      frozenAt: e.seq,
    };
    const rest = s.proposals.map(p => (p === former ? { ...p, state: 'amended' as const } : p));
    const change = { proposals: [...rest, next], ministerMark: true };
    if (d.until === null) return change;
    return {
      ...change,
      ...inGrace(s, e, { proposalId: d.proposalId, replaces: d.replaces, until: d.until }),
    };
  },
  decisionWithdrawn: (s, d, e) => {
    const replaced = s.pendingDecision?.replaces ?? null;
    const proposals = replaced
      ? s.proposals.map(p =>
          p.proposalId === d.proposalId
            ? { ...p, state: 'void' as const }
            : p.proposalId === replaced
              ? { ...p, state: 'pending' as const }
              : p,
        )
      : s.proposals;
    return { proposals, ...over(s, e.at) };
  },
  graceElapsed: (s, d, e) => ({
    proposals: s.proposals.map(p => (p.proposalId === d.proposalId ? { ...p, state: 'decided' } : p)),
    ...over(s, e.at),
  }),
};

interface Made {
  readonly proposalId: string;
  readonly replaces: string | null;
  readonly until: string;
}

/** The stage stands and its clock does not count. */
function inGrace(state: CaseState, event: EventOf<'approved' | 'amended'>, made: Made): Change {
  const by = event.actor;
  if (!by) throw new Error('a decision that nobody made');
  const until = firstMinuteAfter(made.until);
  return {
    ...resetClock(state, event.at, clock => ({ ...clock, pause: { byId: by.personId, until } })),
    pendingDecision: { ...made, by, at: event.at },
  };
}

function over(state: CaseState, at: string): Change {
  return { ...resetClock(state, at, clock => ({ ...clock, pause: null })), pendingDecision: null };
}
