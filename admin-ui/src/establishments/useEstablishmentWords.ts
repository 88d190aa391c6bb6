import type { Establishment } from '../app/http/contract';
import { ESTABLISHMENT_KINDS } from '../app/text/establishments';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';

/** «ملوي، المنيا»; a district that is called like its governorate is said once. */
export function placeWords(...parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))].join('، ');
}

/** An establishment's kind and place in words. */
export function useEstablishmentWords() {
  const t = useText();
  const labels = useLabels();
  return {
    kindOf: ({ kind }: Pick<Establishment, 'kind'>) => {
      const term = ESTABLISHMENT_KINDS[kind];
      return term ? t(term) : kind;
    },
    placeOf: ({ districtAr, governorate }: Pick<Establishment, 'districtAr' | 'governorate'>) =>
      placeWords(districtAr, labels.governorate(governorate)),
  };
}
