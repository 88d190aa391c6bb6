import { leaveRoot } from '../decideMerge';
import { isDecided, waitingFollowers } from '../merging';
import { isSubstantiated } from '../questions';
import { Refused } from '../steps';
import { firstOf, type RulesFor, withReason } from './rule';

/** Complaints about one matter: one inspection and one decision, while every reporter is answered. */
export const MERGE: RulesFor<'mergeInto' | 'unmerge'> = {
  mergeInto: {
    guard: state =>
      firstOf(
        [state.ministerMark, 'ministerAwaits'],
        [isDecided(state) || isSubstantiated(state), 'tooLateToMerge'],
      ),
    decide: (steps, { root, ...input }, actor) => {
      const { state } = steps;
      if (root.caseId === state.caseId) throw new Refused('sameCase', 'root');
      if (waitingFollowers(state).some(({ caseId }) => caseId === root.caseId))
        throw new Refused('rootFollows', 'root');
      if (root.actorIsReporter) throw new Refused('actorIsReporter', 'root');
      if (root.establishmentId && actor.tiedTo.includes(root.establishmentId))
        throw new Refused('actorTied', 'root');
      steps.cancelOpenVisits();
      steps.recallAwaitedReferrals();
      const { caseId, number } = root;
      steps.emit('merged', { root: { caseId, number }, former: state.stage, ...withReason(input) });
      steps.enter('following');
    },
  },
  unmerge: {
    decide: (steps, { reason }) => leaveRoot(steps, 'by_person', reason),
  },
};
