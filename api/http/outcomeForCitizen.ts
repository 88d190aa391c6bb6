import type { CaseState } from '../../workflows/domain/case/case';
import { isFinal } from '../../workflows/domain/case/penalties';
import { OUTCOMES, type Term } from '../../workflows/domain/glossary';

const MEASURES_TAKEN: Term = {
  ar: 'ثبتت المخالفة، واتُّخذت الإجراءات القانونية، وما زال للمنشأة حق التظلم منها',
  en: 'The violation was established and measures were taken; the establishment may still object to them',
};

/**
 * What was done, as the citizen may read it. From the service of a penalty on they know that the violation was
 * established and measures were taken; of what kind, only when every penalty that stands is final.
 */
export function outcomeForCitizen({ outcome, penalties }: CaseState): Term | null {
  const standing = penalties.filter(penalty => penalty.state !== 'revoked');
  const served = standing.some(penalty => penalty.servedOn !== null);
  if (served && !standing.every(isFinal)) return MEASURES_TAKEN;
  return outcome ? OUTCOMES[outcome] : null;
}
