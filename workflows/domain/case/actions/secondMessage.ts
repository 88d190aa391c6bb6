import type { Outcome } from '../../glossary';
import { policyOf } from '../../time/policy';
import type { CaseState, Obligation } from '../case';
import { Refused, type Steps } from '../steps';
import { isTriedEnough } from './attempts';
import { dueIn } from './due';
import { firstOf, type RulesFor, withNote } from './rule';

/** A citizen who was told one outcome is told when it becomes another, also when the case is closed. */
export const SECOND_MESSAGE: RulesFor<'recordSecondMessage'> = {
  recordSecondMessage: {
    guard: state => firstOf([!openSecondMessage(state), 'noSecondMessage']),
    decide: (steps, input) => {
      const { obligationId } = openSecondMessage(steps.state) ?? {};
      if (!obligationId) throw new Refused('noSecondMessage');
      const { means, result } = input;
      steps.emit('secondMessageRecorded', { obligationId, means, result, ...withNote(input) });
      if (result === 'reached') return steps.emit('obligationMet', { obligationId });
      const { secondMessages } = steps.state;
      if (!isTriedEnough(steps.state, secondMessages)) return;
      steps.emit('contactExhausted', { attempts: secondMessages.length });
      steps.emit('obligationMet', { obligationId });
    },
  },
};

/** Sets another outcome than was stated; the citizen is told again unless the usual answer still is before them. */
export function reviseOutcome(steps: Steps, outcome: Outcome): void {
  steps.emit('outcomeRevised', { outcome });
  if (!isToBeToldAgain(steps.state) || openSecondMessage(steps.state)) return;
  steps.emit('secondMessageDue', dueIn(steps, policyOf(steps.state.rules.policy).secondMessageDays));
}

/** The usual contact says the present outcome, so nothing more waits; nor does it when nobody is to be told any more. */
export function meetSecondMessage(steps: Steps): void {
  const open = openSecondMessage(steps.state);
  if (open) steps.emit('obligationMet', { obligationId: open.obligationId });
}

function openSecondMessage(state: CaseState): Obligation | undefined {
  return state.obligations.find(o => o.kind === 'tell_reporter' && !o.met);
}

/** Reached with an answer, or disputed one, and not on the way to another answer. A third dispute ends without one. */
function isToBeToldAgain({ stage, contactable, detached, contacts, disputes, question }: CaseState): boolean {
  const told = contacts.some(c => c.result === 'reached') || disputes > 0;
  const answerBehind = stage === 'confirmation' || stage === 'closed' || question?.from === 'dispute';
  return told && answerBehind && contactable && !detached;
}
