import { checkAnswer } from '../answers';
import type { Proposal } from '../case';
import { takeEffect } from '../effect';
import { checkMeasures, isPermitted, needsLegalReview } from '../measures';
import { goesToMinister, mustReturnToMinister, pendingProposal } from '../questions';
import { keptOf, shownVersion, signedVersion } from '../signature';
import { Refused } from '../steps';
import type { Actor } from '../values';
import { firstOf, type RulesFor, withNote } from './rule';

/** The proposal, and what unit head and legal affairs say to it. */
export const DECISION: RulesFor<'propose' | 'decideLocally' | 'reviewLegally'> = {
  propose: {
    guard: (state, actor) =>
      firstOf([actor.role === 'unit_head' && state.owner !== 'unit_head', 'notTheirPresentation']),
    decide: (steps, input, actor) => {
      const measures = input.measures ?? [];
      const closing = input.recommendation === 'closure';
      if (closing && measures.length > 0) throw new Refused('measuresOnClosure', 'measures');
      if (closing && !input.closureOutcome) throw new Refused('closureNeedsOutcome', 'closureOutcome');
      if (closing && input.closureOutcome) checkAnswer(steps.state, input.closureOutcome, 'closureOutcome');
      if (!closing) checkMeasures(steps.state, measures);
      steps.emit('proposed', {
        proposalId: steps.nextId('p'),
        recommendation: input.recommendation,
        measures,
        closureOutcome: closing ? (input.closureOutcome ?? null) : null,
        grounds: input.grounds,
        proposerId: actor.personId,
      });
      if (needsLegalReview(steps.state, measures)) return steps.enter('legal_review');
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
      const proposal = signedVersion(steps.state, input);
      steps.emit('locallyDecided', {
        proposalId: proposal.proposalId,
        decision: input.decision,
        ...keptOf(input),
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
      const proposal = shownVersion(steps.state, input.proposal);
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
};

function isAuthor(proposal: Proposal | undefined, actor: Actor): boolean {
  return proposal?.proposerId === actor.personId || proposal?.amendedBy === actor.personId;
}
