import { foldArabic } from '../app/foldArabic';
import type { Reporter } from '../app/http/parties';

/** Whether two complaints came from one person; null for whoever may not know, or where nothing is left to compare. */
export function isSameReporter(a: Reporter | null, b: Reporter | null): boolean | null {
  if (!a || !b) return null;
  const pairs = [
    [digitsOf(a.phone), digitsOf(b.phone)],
    [a.email?.toLowerCase(), b.email?.toLowerCase()],
    [a.handle, b.handle],
  ].filter(([one, other]) => one && other);
  return pairs.length === 0 ? null : pairs.some(([one, other]) => one === other);
}

/** The national digits, in whatever way the number is written. */
function digitsOf(phone = ''): string {
  const digits = foldArabic(phone).replace(/\D/g, '').replace(/^00/, '');
  return digits.startsWith('20') && digits.length === 12 ? `0${digits.slice(2)}` : digits;
}
