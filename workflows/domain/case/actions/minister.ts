import type { CaseState, PendingDecision } from '../case';
import { mayDecideMeasures } from '../delegation';
import { atOnceWithoutGrace, graceEnd } from '../grace';
import { checkMeasures, hasPenalty, isPermitted, needsLegalReview } from '../measures';
import { isSubstantiated, pendingProposal } from '../questions';
import { keptOf, shownVersion, signedVersion } from '../signature';
import { Refused } from '../steps';
import type { Actor, Measure } from '../values';
import { firstOf, type RulesFor, withNote } from './rule';

/** What the minister does with the version before them. A decision with measures can be withdrawn for a while. */
export const MINISTER: RulesFor<
  'approve' | 'amend' | 'returnWithNote' | 'orderRevisit' | 'withdrawDecision'
> = {
  approve: {
    guard: ministerGuard,
    decide: (steps, input) => {
      const { proposalId, measures } = signedVersion(steps.state, input);
      checkEstablished(steps.state, measures);
      steps.emit('approved', {
        proposalId,
        ...keptOf(input),
        until: graceEnd(steps.state, steps.at),
        ...withNote(input),
      });
      atOnceWithoutGrace(steps);
    },
  },
  amend: {
    guard: ministerGuard,
    decide: (steps, input, actor) => {
      const former = signedVersion(steps.state, input);
      checkMeasures(steps.state, input.measures);
      if (!mayDecideMeasures(steps.state, actor, input.measures))
        throw new Refused('measuresBeyondDelegation', 'measures');
      const within =
        !needsLegalReview(steps.state, input.measures) ||
        (former.legal !== null && isPermitted(input.measures, former.legal.permitted));
      steps.emit('amended', {
        proposalId: steps.nextId('p'),
        replaces: former.proposalId,
        measures: input.measures,
        needsLegalReview: !within,
        ...keptOf(input),
        until: within ? graceEnd(steps.state, steps.at) : null,
        ...withNote(input),
      });
      if (!within) return steps.enter('legal_review');
      atOnceWithoutGrace(steps);
    },
  },
  returnWithNote: {
    guard: ministerGuard,
    decide: (steps, input) => {
      const proposal = shownVersion(steps.state, input.proposal);
      steps.emit('proposalReturned', { proposalId: proposal.proposalId, note: input.note });
      steps.enter('presentation');
    },
  },
  orderRevisit: {
    guard: ministerGuard,
    decide: (steps, input) => {
      const proposal = shownVersion(steps.state, input.proposal);
      steps.emit('revisitOrdered', { proposalId: proposal.proposalId, note: input.note });
      steps.enter('verification');
    },
  },
  withdrawDecision: {
    guard: (state, actor) =>
      firstOf(
        [state.pendingDecision === null, 'noPendingDecision'],
        [!mayUndo(state.pendingDecision, actor), 'notWhoDecided'],
      ),
    decide: (steps, input) => {
      const { pendingDecision } = steps.state;
      if (!pendingDecision || pendingDecision.until <= steps.at) throw new Refused('graceOver');
      steps.emit('decisionWithdrawn', { proposalId: pendingDecision.proposalId, ...withNote(input) });
    },
  },
};

/** Whoever decided; and for what was decided in the minister's place, whoever holds the whole of it. */
function mayUndo(decision: PendingDecision | null, { personId, onBehalf }: Actor): boolean {
  if (decision?.by.personId === personId) return true;
  return decision?.by.onBehalf !== undefined && onBehalf?.kind !== 'delegate';
}

/** Proposer, legal reviewer and approver are three different persons. */
function ministerGuard(state: CaseState, actor: Actor) {
  const proposal = pendingProposal(state);
  return firstOf(
    [!proposal, 'noProposal'],
    [proposal?.proposerId === actor.personId || proposal?.legal?.reviewerId === actor.personId, 'samePerson'],
  );
}

/** Nothing that happens while it can be withdrawn takes a finding away, so it still holds when it takes effect. */
function checkEstablished(state: CaseState, measures: readonly Measure[]): void {
  if (hasPenalty(measures) && !isSubstantiated(state)) throw new Refused('noSubstantiatedFinding');
}
