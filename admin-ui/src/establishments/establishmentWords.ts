import { ESTABLISHMENT_KINDS } from '../app/text/establishments';
import type { Text } from '../app/text/useText';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** «ملوي، المنيا», each isolated from the other's direction; a district that is called like its governorate is said once. */
export function placeWords(t: Text, ...parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))]
    .map(part => FIRST_STRONG_ISOLATE + part + POP_ISOLATE)
    .join(t.locale === 'ar' ? '، ' : ', ');
}

/** A kind of the register in words; one that has none by its code. */
export function establishmentKind(kind: string, t: Text): string {
  const term = ESTABLISHMENT_KINDS[kind];
  return term ? t(term) : kind;
}
