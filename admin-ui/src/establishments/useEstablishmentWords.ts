import type { Establishment } from '../app/http/contract';
import { ESTABLISHMENT_KINDS } from '../app/text/establishments';
import { type Text, useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** «ملوي، المنيا», each isolated from the other's direction; a district that is called like its governorate is said once. */
export function placeWords(t: Text, ...parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))]
    .map(part => FIRST_STRONG_ISOLATE + part + POP_ISOLATE)
    .join(t.locale === 'ar' ? '، ' : ', ');
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
      placeWords(t, districtAr, labels.governorate(governorate)),
  };
}
