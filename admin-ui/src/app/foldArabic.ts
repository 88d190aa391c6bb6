import { latinDigits } from '../../../workflows/domain/digits';

/** Arabic as people search it: without marks and tatweel, hamzas and final letters alike, digits Latin. */
export function foldArabic(text: string): string {
  return latinDigits(text.normalize('NFKC'))
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .toLowerCase()
    .trim();
}

export function matchesArabic(text: string, query: string): boolean {
  const folded = foldArabic(text);
  return foldArabic(query)
    .split(/\s+/)
    .every(word => folded.includes(word));
}
