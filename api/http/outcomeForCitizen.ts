import type { CaseState } from '../../workflows/domain/case/case';
import { isFinal } from '../../workflows/domain/case/penalties';
import { OUTCOMES, type Outcome, type Term } from '../../workflows/domain/glossary';

const MEASURES_TAKEN: Term = {
  ar: 'ثبتت المخالفة، واتُّخذت الإجراءات القانونية، وما زال للمنشأة حق التظلم منها',
  en: 'The violation was established and measures were taken; the establishment may still object to them',
};

/**
 * What was done, as the citizen may know it. From the service of a penalty on they know that the violation was
 * established and measures were taken; of what kind, only when every penalty that stands is final, those of the case it
 * followed too. Who withdrew from a case that goes on hears nothing more of it.
 */
export function outcomeKnown(state: CaseState): Outcome | 'measuresTaken' | null {
  const { outcome, penalties, root, detached } = state;
  if (detached) return null;
  const inherited = root?.answer && root.answer.outcome !== null ? root.answer : null;
  if (inherited && !inherited.final) return 'measuresTaken';
  const standing = penalties.filter(penalty => penalty.state !== 'revoked');
  const served = standing.some(penalty => penalty.servedOn !== null);
  return served && !standing.every(isFinal) ? 'measuresTaken' : outcome;
}

/** The same in the office's words. */
export function outcomeForCitizen(state: CaseState): Term | null {
  const known = outcomeKnown(state);
  if (known === 'measuresTaken') return MEASURES_TAKEN;
  return known ? OUTCOMES[known] : null;
}
