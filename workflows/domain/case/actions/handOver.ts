import { openAssignments, pendingProposal } from '../questions';
import { shownVersion } from '../signature';
import { Refused } from '../steps';
import { firstOf, known, type RulesFor, withNote } from './rule';
import { refuseTied } from './verification';

/** The minister hands one case to a delegate, or takes an assignment back from a leader. */
export const HAND_OVER: RulesFor<'delegate' | 'withdrawAssignment'> = {
  delegate: {
    guard: state => firstOf([!pendingProposal(state), 'noProposal']),
    decide: (steps, { proposal, delegate, ...input }) => {
      const pending = shownVersion(steps.state, proposal);
      const { personId } = delegate;
      refuseTied(steps.state, delegate, 'delegate');
      const hadAHand = pending.proposerId === personId || pending.legal?.reviewerId === personId;
      if (hadAHand) throw new Refused('delegateHadAHand', 'delegate');
      steps.emit('delegated', { proposalId: proposal, personId, ...withNote(input) });
    },
  },
  withdrawAssignment: {
    guard: state => firstOf([openAssignments(state).length === 0, 'noAssignment']),
    decide: (steps, { obligation, reason }) => {
      const { obligationId } = known(
        openAssignments(steps.state),
        open => open.obligationId === obligation,
        'obligation',
      );
      steps.emit('assignmentWithdrawn', { obligationId, reason });
    },
  },
};
