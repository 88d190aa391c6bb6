import type { RefusalCode } from '../../glossary';
import { policyOf } from '../../time/policy';
import type { CaseState } from '../case';
import { mayDecidePenalty } from '../delegation';
import { isOpenToObjection, openObjection, type Penalty } from '../penalties';
import { Refused } from '../steps';
import type { Actor } from '../values';
import { dueIn } from './due';
import { isPartyToObjection, penaltyNamed, refusalOfAll, revokePenalty } from './penalty';
import { firstOf, type RulesFor } from './rule';

/**
 * The establishment objects to a served penalty: legal affairs record it, one of them who did not review the penalty
 * recommends, the minister decides. Whatever the stage of the case, and when it is closed too.
 */
export const OBJECTION: RulesFor<'fileObjection' | 'recommendOnObjection' | 'decideObjection'> = {
  fileObjection: {
    guard: ({ penalties }) => refusalOfAll(penalties, filingRefusal),
    decide: (steps, input) => {
      const penalty = penaltyNamed(steps.state, input.penalty);
      const refusal = filingRefusal(penalty);
      if (refusal) throw new Refused(refusal, 'penalty');
      steps.emit('objectionFiled', {
        penaltyId: penalty.penaltyId,
        text: input.text,
        evidence: input.evidence ?? [],
        ...dueIn(steps, policyOf(steps.state.rules.policy).objectionRecommendationDays),
      });
    },
  },
  recommendOnObjection: {
    guard: (state, actor) => refusalOfAll(state.penalties, p => recommendingRefusal(state, p, actor)),
    decide: (steps, input, actor) => {
      const penalty = penaltyNamed(steps.state, input.penalty);
      const refusal = recommendingRefusal(steps.state, penalty, actor);
      if (refusal) throw new Refused(refusal, 'penalty');
      steps.emit('objectionRecommended', {
        penaltyId: penalty.penaltyId,
        recommendation: input.recommendation,
        text: input.text,
        ...dueIn(steps, policyOf(steps.state.rules.policy).objectionDecisionDays),
      });
    },
  },
  decideObjection: {
    guard: (state, actor) => refusalOfAll(state.penalties, p => decidingRefusal(state, p, actor)),
    decide: (steps, input, actor) => {
      const penalty = penaltyNamed(steps.state, input.penalty);
      const refusal = decidingRefusal(steps.state, penalty, actor);
      if (refusal) throw new Refused(refusal, 'penalty');
      const { decision, reason, revisedOutcome } = input;
      if (decision === 'revoke' && !revisedOutcome)
        throw new Refused('revisedOutcomeMissing', 'revisedOutcome');
      steps.emit('objectionDecided', { penaltyId: penalty.penaltyId, decision, reason });
      if (decision === 'revoke' && revisedOutcome) revokePenalty(steps, penalty, { reason, revisedOutcome });
    },
  },
};

function filingRefusal(penalty: Penalty): RefusalCode | null {
  if (isOpenToObjection(penalty)) return null;
  if (penalty.servedOn === null || penalty.state === 'revoked' || penalty.objection)
    return 'penaltyNotInState';
  return penalty.objectionDays === null ? 'noObjectionToType' : 'objectionTooLate';
}

/**
 * Who gave the legal opinion on the penalty does not recommend on the objection to it. Who recorded it may: they wrote
 * down what the establishment says, and two officers are enough.
 */
function recommendingRefusal(state: CaseState, penalty: Penalty, actor: Actor): RefusalCode | null {
  const objection = openObjection(penalty);
  return firstOf(
    [objection === null || objection.recommendation !== null, 'noObjection'],
    [authorsOf(state, penalty).reviewerId === actor.personId, 'samePerson'],
  );
}

/** Who proposed the penalty, reviewed it, recorded the objection or recommended on it does not decide on that. */
function decidingRefusal(state: CaseState, penalty: Penalty, actor: Actor): RefusalCode | null {
  const objection = openObjection(penalty);
  const { proposerId, reviewerId } = authorsOf(state, penalty);
  return firstOf(
    [objection === null || objection.recommendation === null, 'noObjection'],
    [proposerId === actor.personId || reviewerId === actor.personId, 'samePerson'],
    [isPartyToObjection(penalty, actor), 'samePerson'],
    [!mayDecidePenalty(state, actor, penalty), 'beyondDelegation'],
  );
}

function authorsOf(state: CaseState, { decisionId }: Penalty) {
  const proposal = state.proposals.find(p => p.proposalId === decisionId);
  return { proposerId: proposal?.proposerId, reviewerId: proposal?.legal?.reviewerId };
}
