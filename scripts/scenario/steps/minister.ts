import type { Drive } from '../drive';
import { inDays, WORDS } from '../words';
import { part, type Step } from './step';

/** «مراجعة وعرض»: to be verified at once and shown to the minister by a date. */
export const directReview: Step = drive =>
  drive.decide('minister', 'directReview', { returnDate: inDays(7), note: WORDS.review });

export const putToMinister: Step = drive =>
  drive.decide('caseworker', 'escalateToMinister', { question: WORDS.ministerQuestion });

/** A message to the minister's own phone is printed and put there by the clerk. */
export const clerkPutsToMinister: Step = drive =>
  drive.decide('intake_clerk', 'escalateToMinister', { question: WORDS.ministerQuestion });

export const ministerAnswers: Step = drive =>
  drive.decide('minister', 'answerQuestion', { text: WORDS.ministerAnswer });

/** The third dispute is before the minister: what is said now is final. */
export const ministerEndsDispute: Step = drive =>
  drive.decide('minister', 'answerQuestion', { text: WORDS.ministerFinal });

/** The question goes to a leader, who answers by a date. */
export async function leaderAnswers(drive: Drive): Promise<void> {
  const leader = drive.official(drive.choose.pick('leader', ['unit_head', 'operations', 'legal']));
  await drive.decide('minister', 'assignToLeader', {
    leader: leader.personId,
    dueDate: inDays(3),
    note: WORDS.assignment,
  });
  const { obligations } = await drive.read('minister');
  const due = part(obligations, o => o.kind === 'leader_answer' && !o.met, 'assignment');
  const text = WORDS.assignmentAnswer;
  await drive.decideAs(leader, 'answerAssignment', { obligation: due.obligationId, text });
}
