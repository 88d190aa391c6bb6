import type { CaseState, Proposal } from '../case';
import { mayDecideMeasures } from '../delegation';
import { checkMeasures, hasPenalty, isPermitted } from '../measures';
import {
  goesToMinister,
  isSubstantiated,
  mustReturnToMinister,
  outcomeOfPenalties,
  pendingProposal,
} from '../questions';
import { Refused, type Steps } from '../steps';
import type { Actor } from '../values';
import { firstOf, type RulesFor, withNote } from './rule';

/** The proposal and everyone's decision on it: unit head, legal affairs, minister. */
export const DECISION: RulesFor<
  'propose' | 'decideLocally' | 'reviewLegally' | 'approve' | 'amend' | 'returnWithNote' | 'orderRevisit'
> = {
  propose: {
    guard: (state, actor) =>
      firstOf([actor.role === 'unit_head' && state.owner !== 'unit_head', 'notTheirPresentation']),
    decide: (steps, input, actor) => {
      const measures = input.measures ?? [];
      const closing = input.recommendation === 'closure';
      if (closing && measures.length > 0) throw new Refused('measuresOnClosure', 'measures');
      if (closing && !input.closureOutcome) throw new Refused('closureNeedsOutcome', 'closureOutcome');
      if (closing && input.closureOutcome === 'rumour_refuted' && steps.state.kind !== 'rumour') {
        throw new Refused('notARumour', 'closureOutcome');
      }
      if (!closing) checkMeasures(steps.state, measures);
      steps.emit('proposed', {
        proposalId: steps.nextId('p'),
        recommendation: input.recommendation,
        measures,
        closureOutcome: closing ? (input.closureOutcome ?? null) : null,
        grounds: input.grounds,
        proposerId: actor.personId,
      });
      if (hasPenalty(measures)) return steps.enter('legal_review');
      // The head of unit does not decide on what a head of unit presents.
      const higher = goesToMinister(steps.state) || actor.role === 'unit_head';
      steps.enter(higher ? 'minister_decision' : 'unit_decision');
    },
  },
  decideLocally: {
    guard: (state, actor) =>
      firstOf(
        [!pendingProposal(state), 'noProposal'],
        [pendingProposal(state)?.proposerId === actor.personId, 'samePerson'],
        [mustReturnToMinister(state), 'obligationOpen'],
      ),
    decide: (steps, input) => {
      const proposal = shown(steps.state, input.proposal);
      steps.emit('locallyDecided', {
        proposalId: proposal.proposalId,
        decision: input.decision,
        ...withNote(input),
      });
      if (input.decision === 'return') return steps.enter('presentation');
      takeEffect(steps, proposal);
    },
  },
  reviewLegally: {
    guard: (state, actor) =>
      firstOf(
        [!pendingProposal(state), 'noProposal'],
        [isAuthor(pendingProposal(state), actor), 'samePerson'],
      ),
    decide: (steps, input) => {
      const proposal = shown(steps.state, input.proposal);
      const permitted = input.permitted ?? [];
      const stands = input.opinion === 'stands';
      if (stands && !isPermitted(proposal.measures, permitted))
        throw new Refused('beyondPermitted', 'permitted');
      steps.emit('legalOpinionGiven', {
        proposalId: proposal.proposalId,
        opinion: input.opinion,
        text: input.text,
        permitted,
      });
      steps.enter(stands ? 'minister_decision' : 'presentation');
    },
  },
  approve: {
    guard: ministerGuard,
    decide: (steps, input) => {
      const proposal = shown(steps.state, input.proposal);
      steps.emit('approved', { proposalId: proposal.proposalId, ...withNote(input) });
      takeEffect(steps, proposal);
    },
  },
  amend: {
    guard: ministerGuard,
    decide: (steps, input, actor) => {
      const former = shown(steps.state, input.proposal);
      checkMeasures(steps.state, input.measures);
      if (!mayDecideMeasures(steps.state, actor, input.measures))
        throw new Refused('measuresBeyondDelegation', 'measures');
      const within =
        !hasPenalty(input.measures) || isPermitted(input.measures, former.legal?.permitted ?? []);
      steps.emit('amended', {
        proposalId: steps.nextId('p'),
        replaces: former.proposalId,
        measures: input.measures,
        needsLegalReview: !within,
        ...withNote(input),
      });
      if (!within) return steps.enter('legal_review');
      const version = steps.state.proposals.at(-1);
      if (version) takeEffect(steps, version);
    },
  },
  returnWithNote: {
    guard: ministerGuard,
    decide: (steps, input) => {
      const proposal = shown(steps.state, input.proposal);
      steps.emit('proposalReturned', { proposalId: proposal.proposalId, note: input.note });
      steps.enter('presentation');
    },
  },
  orderRevisit: {
    guard: ministerGuard,
    decide: (steps, input) => {
      const proposal = shown(steps.state, input.proposal);
      steps.emit('revisitOrdered', { proposalId: proposal.proposalId, note: input.note });
      steps.enter('verification');
    },
  },
};

/** Proposer, legal reviewer and approver are three different persons. */
function ministerGuard(state: CaseState, actor: Actor) {
  const proposal = pendingProposal(state);
  return firstOf(
    [!proposal, 'noProposal'],
    [proposal?.proposerId === actor.personId || proposal?.legal?.reviewerId === actor.personId, 'samePerson'],
  );
}

function isAuthor(proposal: Proposal | undefined, actor: Actor): boolean {
  return proposal?.proposerId === actor.personId || proposal?.amendedBy === actor.personId;
}

/** The pending proposal, when it is the version that was shown to whoever decides. */
function shown(state: CaseState, proposalId: string): Proposal {
  const pending = pendingProposal(state);
  if (pending?.proposalId !== proposalId) throw new Refused('proposalChanged', 'proposal');
  return pending;
}

/** Opens every measure of a decided proposal; the case stands at the first that waits. */
function takeEffect(steps: Steps, proposal: Proposal): void {
  const decisionId = proposal.proposalId;
  if (hasPenalty(proposal.measures) && !isSubstantiated(steps.state))
    throw new Refused('noSubstantiatedFinding');
  proposal.measures.forEach((measure, index) => {
    const source = { from: 'decision', decisionId, measure: index } as const;
    if (measure.kind === 'penalty' && measure.penaltyType) {
      steps.emit('penaltyDecided', {
        penaltyId: steps.nextId('n'),
        decisionId,
        measure: index,
        penaltyType: measure.penaltyType,
        amountPiastres: measure.amountPiastres ?? null,
        days: measure.days ?? null,
      });
    } else if (measure.kind === 'remedy' && measure.text) {
      steps.emit('remedyOpened', { remedyId: steps.nextId('r'), text: measure.text, source });
    } else if (measure.kind === 'referral' && measure.body && measure.dueDate && measure.text) {
      const { body, dueDate, text: question } = measure;
      steps.emit('referralOpened', { referralId: steps.nextId('f'), body, dueDate, question, source });
    }
  });
  // Closing a disputed case does not undo its penalties: while one stands, it is what was done.
  if (proposal.closureOutcome)
    return steps.toCitizen(outcomeOfPenalties(steps.state) ?? proposal.closureOutcome);
  steps.enterAfterMeasures();
}
