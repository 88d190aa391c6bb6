import { refusalOf } from '../../workflows/domain/case/availableActions';
import { REFUSALS, type RefusalCode } from '../../workflows/domain/glossary';
import type { SeenCase } from './caseDetail';

/**
 * Why this person may never decide what is before the minister here (tied, beyond their delegation, proposed it …);
 * null when they may, or when only the case itself does not allow it now.
 */
export function whyNotTheirs({ state, actors }: SeenCase): RefusalCode | null {
  const action =
    state.stage !== 'minister_decision' ? 'decideObjection' : state.question ? 'answerQuestion' : 'approve';
  const reasons = actors
    .filter(({ role }) => role === 'minister')
    .map(actor => refusalOf(state, action, actor))
    .map(reason => (reason !== null && REFUSALS[reason].status === 403 ? reason : null));
  return reasons.includes(null) ? null : (reasons[0] ?? 'wrongRole');
}
