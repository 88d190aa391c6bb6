/** A word of the field in both languages. Codes are English, what people read comes from here. */
export interface Term {
  readonly ar: string;
  readonly en: string;
}

export function codesOf<T extends Record<string, Term>>(terms: T): readonly (keyof T & string)[] {
  return Object.keys(terms);
}
