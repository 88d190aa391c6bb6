import type { Outcome } from '../glossary';
import type { CaseState } from './case';
import { isRefuted, mayAnswer } from './kinds';
import { Refused } from './steps';

/** Refuses an answer or a closure that is not for this kind, and the refutation of what was not refuted in public. */
export function checkAnswer(state: CaseState, outcome: Outcome, field: string): void {
  if (outcome === 'rumour_refuted' && state.kind !== 'rumour') throw new Refused('notARumour', field);
  if (!mayAnswer(state, outcome)) throw new Refused('answerNotForKind', field);
  if (outcome === 'rumour_refuted' && !isRefuted(state)) throw new Refused('rumourNotRefuted', field);
}
