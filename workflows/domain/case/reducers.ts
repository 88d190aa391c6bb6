import { type EventType, isHolding } from '../glossary';
import type { CaseState, Proposal } from './case';
import { CLOCK_REDUCERS } from './clockReducers';
import { GRACE_REDUCERS } from './graceReducers';
import { HAND_OVER_REDUCERS } from './handOverReducers';
import { basisOf } from './material';
import { MERGE_REDUCERS, ownOutcome } from './mergeReducers';
import { obligationMet, obligationOpened } from './obligationChanges';
import { PART_REDUCERS } from './partReducers';
import { PENALTY_REDUCERS } from './penaltyReducers';
import type { Change, Reducer } from './reducer';
import { VISIT_REDUCERS } from './visitReducers';

function proposal(state: CaseState, proposalId: string, change: Partial<Proposal>): Change {
  return { proposals: state.proposals.map(p => (p.proposalId === proposalId ? { ...p, ...change } : p)) };
}
const nothing = (): Change => ({});
const reopening = (state: CaseState): Change => ({
  outcome: null,
  formerOutcome: state.outcome ?? state.formerOutcome,
  closedBy: null,
});

/** What each event means for the case: exhaustive, so that a new event cannot be forgotten. */
export const REDUCERS: { readonly [T in EventType]: Reducer<T> } = {
  complaintReceived: () => {
    throw new Error('a case is received once');
  },
  stageEntered: (s, d, e) => {
    if (d.from !== s.stage) throw new Error(`${d.stage} was entered from ${d.from}, not from ${s.stage}`);
    return {
      clockProposal: null,
      infoReminded: false,
      stage: d.stage,
      stageSince: e.at,
      owner: d.owner,
      rejectionProposedBy: null,
      formerStage: isHolding(d.stage) ? s.formerStage : null,
    };
  },
  classified: (_s, d) => ({
    kind: d.kind,
    category: d.category,
    priority: d.priority,
    establishmentId: d.establishmentId,
    governorate: d.governorate,
    district: d.district,
    origin: d.origin,
  }),
  unitTransferred: (s, d) => ({
    unitId: d.to,
    transfers: s.transfers + 1,
    clockProposal: null,
    assigneeId: null,
    rejectionProposedBy: null,
  }),
  rejectionProposed: (_s, _d, e) => ({ rejectionProposedBy: e.actor?.personId ?? null }),
  rejectionAgreed: nothing,
  answerGiven: nothing,
  infoRequested: (_s, d) => ({ formerStage: d.former }),
  infoProvided: nothing,
  citizenMessageReceived: nothing,
  questionRaised: (_s, d) => ({ question: { text: d.text, from: d.from } }),
  questionAnswered: () => ({ question: null }),
  reviewDirected: (s, d) => ({
    priority: 'urgent',
    ministerMark: true,
    question: null,
    ...obligationOpened(s, 'return_to_minister', { obligationId: d.obligationId, dueDate: d.returnDate }),
  }),
  leaderAssigned: (s, d) => ({
    ministerMark: true,
    ...obligationOpened(s, 'leader_answer', d),
  }),
  assignmentAnswered: (s, d) => obligationMet(s, d.obligationId),
  obligationMet: (s, d) => obligationMet(s, d.obligationId),
  deskCheckRecorded: (_s, d) => ({ deskVerdict: d.verdict }),
  verificationConcluded: nothing,
  proposed: (s, d, e) => ({
    proposals: [
      ...s.proposals,
      { ...d, state: 'pending', amendedBy: null, legal: null, basis: basisOf(s), frozenAt: e.seq },
    ],
  }),
  legalOpinionGiven: (s, d, e) =>
    proposal(s, d.proposalId, {
      state: d.opinion === 'stands' ? 'pending' : 'returned',
      legal: {
        opinion: d.opinion,
        text: d.text,
        permitted: d.permitted,
        reviewerId: e.actor?.personId ?? '',
      },
    }),
  proposalVoided: (s, d) => proposal(s, d.proposalId, { state: 'void' }),
  locallyDecided: (s, d) =>
    proposal(s, d.proposalId, { state: d.decision === 'approve' ? 'decided' : 'returned' }),
  proposalReturned: (s, d) => ({ ...proposal(s, d.proposalId, { state: 'returned' }), ministerMark: true }),
  revisitOrdered: (s, d) => ({
    ...proposal(s, d.proposalId, { state: 'returned' }),
    ministerMark: true,
    visits: s.visits.map(v => (v.findings === null ? v : { ...v, superseded: true })),
  }),
  contactRecorded: (s, d, e) => ({
    contacts: [...s.contacts, { at: e.at, means: d.means, result: d.result, byId: e.actor?.personId ?? '' }],
  }),
  confirmed: nothing,
  disputed: (s, d) => ({ ...reopening(s), disputes: d.count, contacts: [] }),
  reopened: s => ({ ...reopening(s), contacts: [] }),
  rated: (_s, d) => ({ rating: d.rating }),
  withdrawalReceived: nothing,
  reporterDetached: () => ({ detached: true }),
  outcomeSet: (s, d) => ({ outcome: d.outcome, ...ownOutcome(s) }),
  caseClosed: (_s, d) => ({ closedBy: d.closedBy, outcome: d.outcome, question: null }),
  publicInterestMarked: () => ({ publicInterest: true }),
  noteAdded: nothing,
  evidenceAttached: nothing,
  assigned: (_s, d) => ({ assigneeId: d.personId }),
  priorityChanged: (_s, d) => ({ priority: d.to }),
  ...VISIT_REDUCERS,
  ...PENALTY_REDUCERS,
  ...PART_REDUCERS,
  ...CLOCK_REDUCERS,
  ...HAND_OVER_REDUCERS,
  ...GRACE_REDUCERS,
  ...MERGE_REDUCERS,
};
