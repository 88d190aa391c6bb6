import { useNavigate } from 'react-router';
import { ACTIONS, type Action } from '../../../../workflows/domain/glossary';
import type { ActionAnswer, CaseDetail } from '../../app/http/contract';
import { CASE } from '../../app/text/cases';
import { TRIAGE } from '../../app/text/desk';
import { useText } from '../../app/text/useText';
import { useTellRecorded } from '../../app/useTellRecorded';
import { forget, neighboursOf, staysAfterDecision } from '../queueOrder';
import { isStep } from '../usualActions';

/** Given to the next case by its page's `location.state`: the keyboard goes on where the decisions are. */
export interface Arrival {
  readonly decisions?: true;
}

/**
 * Says what was recorded. Of a case that was opened from the queue the next one then comes, or the queue at its end,
 * unless this person chose to stay or can still withdraw what they decided.
 */
export function useAfterDecision(detail: CaseDetail): (action: Action, answer: ActionAnswer) => void {
  const t = useText();
  const tell = useTellRecorded();
  const navigate = useNavigate();
  return (action, answer) => {
    const { next, at } = neighboursOf(detail.id);
    const isFinal = isStep(action) && !answer.actions.includes('withdrawDecision');
    // Whoever left while it was being sent is not called away from where they went.
    const isHere = window.location.pathname.startsWith(`/cases/${detail.id}/`);
    const goesOn = at > 0 && isFinal && isHere && !staysAfterDecision();
    const words = goesOn ? (next ? CASE.recordedNext : TRIAGE.ended) : CASE.recorded;
    tell(t(words, { action: t(ACTIONS[action]), number: detail.number }));
    if (!goesOn) return;
    forget(detail.id);
    const arrival: Arrival = { decisions: true };
    if (next) void navigate(`/cases/${next}/show`, { state: arrival });
    else void navigate('/cases');
  };
}
