import { Refused } from '../steps';
import { firstOf, type RulesFor, withNote } from './rule';
import { refuseTied } from './verification';

/** What may be added while a case goes on; none of it touches a clock or a stage. */
export const ANYTIME: RulesFor<
  'markPublicInterest' | 'addNote' | 'attachEvidence' | 'assign' | 'setPriority'
> = {
  markPublicInterest: {
    guard: state => firstOf([state.publicInterest, 'alreadyMarked']),
    decide: (steps, input) => steps.emit('publicInterestMarked', { reason: input.reason }),
  },
  addNote: { decide: (steps, input) => steps.emit('noteAdded', { text: input.text }) },
  attachEvidence: {
    decide: (steps, input) =>
      steps.emit('evidenceAttached', { evidence: input.evidence, ...withNote(input) }),
  },
  assign: {
    decide: (steps, input) => {
      refuseTied(steps.state, input.assignee, 'assignee');
      steps.emit('assigned', { personId: input.assignee.personId, ...withNote(input) });
    },
  },
  setPriority: {
    decide: (steps, input) => {
      const from = steps.state.priority;
      if (input.priority === from) throw new Refused('samePriority', 'priority');
      steps.emit('priorityChanged', { from, to: input.priority, reason: input.reason });
    },
  },
};
