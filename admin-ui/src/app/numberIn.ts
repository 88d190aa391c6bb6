import { foldArabic } from './foldArabic';

/** The number that was typed, in whichever digits, with the Arabic or the Latin point; what is no number from zero on is none. */
export function numberIn(typed: string): number | undefined {
  const latin = foldArabic(typed)
    .replace(/[\u066c,\s]/g, '')
    .replace(/\u066b/, '.');
  const number = latin === '' ? Number.NaN : Number(latin);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
