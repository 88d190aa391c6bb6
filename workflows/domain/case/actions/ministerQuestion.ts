import { awaitedReferrals, openAssignments } from '../questions';
import { Refused } from '../steps';
import { firstOf, known, type RulesFor, withNote } from './rule';
import { refuseTied } from './verification';

/** Questions before the minister, «مراجعة وعرض» and assignments to leaders. */
export const MINISTER_QUESTION: RulesFor<
  'escalateToMinister' | 'answerQuestion' | 'directReview' | 'assignToLeader' | 'answerAssignment'
> = {
  escalateToMinister: {
    guard: (state, actor) =>
      firstOf([actor.role === 'intake_clerk' && state.channel !== 'minister_phone', 'onlyMinisterPhone']),
    decide: (steps, input) => {
      const from = steps.state.stage;
      if (from !== 'triage' && from !== 'presentation' && from !== 'referred')
        throw new Refused('wrongStage');
      steps.emit('questionRaised', { text: input.question, from });
      steps.enter('minister_decision');
    },
  },
  answerQuestion: {
    guard: state => firstOf([!state.question, 'noQuestion']),
    decide: (steps, input) => {
      const from = steps.state.question?.from ?? 'presentation';
      steps.emit('questionAnswered', { text: input.text });
      if (from === 'dispute') return steps.close('disputes_final', steps.state.formerOutcome);
      steps.enter(from === 'referred' && awaitedReferrals(steps.state).length === 0 ? 'presentation' : from);
    },
  },
  directReview: {
    decide: (steps, input) => {
      steps.voidPendingProposal();
      steps.emit('reviewDirected', {
        obligationId: steps.nextId('o'),
        returnDate: input.returnDate,
        ...withNote(input),
      });
      if (steps.state.clock?.pause) steps.emit('clockResumed', { elapsed: false });
      steps.enter('verification');
    },
  },
  assignToLeader: {
    guard: state => firstOf([!state.question, 'noQuestion']),
    decide: (steps, input) => {
      refuseTied(steps.state, input.leader, 'leader');
      steps.emit('leaderAssigned', {
        obligationId: steps.nextId('o'),
        leaderId: input.leader.personId,
        dueDate: input.dueDate,
        ...withNote(input),
      });
    },
  },
  answerAssignment: {
    guard: (state, actor) => {
      const open = openAssignments(state);
      return firstOf(
        [open.length === 0, 'noAssignment'],
        [!open.some(o => o.leaderId === actor.personId), 'notTheLeader'],
      );
    },
    decide: (steps, input, actor) => {
      const due = known(steps.state.obligations, o => o.obligationId === input.obligation, 'obligation');
      if (due.met || due.kind !== 'leader_answer') throw new Refused('noAssignment', 'obligation');
      if (due.leaderId !== actor.personId) throw new Refused('notTheLeader', 'obligation');
      steps.emit('assignmentAnswered', {
        obligationId: due.obligationId,
        text: input.text,
        evidence: input.evidence ?? [],
      });
    },
  },
};
