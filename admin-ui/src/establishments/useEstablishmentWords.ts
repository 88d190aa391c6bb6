import type { Establishment } from '../app/http/contract';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { establishmentKind, placeWords } from './establishmentWords';

/** An establishment's kind and place in words. */
export function useEstablishmentWords() {
  const t = useText();
  const labels = useLabels();
  return {
    kindOf: ({ kind }: Pick<Establishment, 'kind'>) => establishmentKind(kind, t),
    placeOf: ({ districtAr, governorate }: Pick<Establishment, 'districtAr' | 'governorate'>) =>
      placeWords(t, districtAr, labels.governorate(governorate)),
  };
}
