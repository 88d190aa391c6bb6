import type { CaseState } from '../../workflows/domain/case/case';
import { isFinal } from '../../workflows/domain/case/penalties';
import { OUTCOMES, type Outcome, type Term } from '../../workflows/domain/glossary';

const MEASURES_TAKEN: Term = {
  ar: 'ثبتت المخالفة، واتُّخذت الإجراءات القانونية، وما زال للمنشأة حق التظلم منها',
  en: 'The violation was established and measures were taken; the establishment may still object to them',
};

/**
 * What was done, as the citizen may know it. From the service of a penalty on they know that the violation was
 * established and measures were taken; of what kind, only when every penalty that stands is final.
 */
export function outcomeKnown({ outcome, penalties }: CaseState): Outcome | 'measuresTaken' | null {
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
