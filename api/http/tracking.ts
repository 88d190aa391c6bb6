import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { latinDigits } from '../../workflows/domain/digits';

/** Receipt numbers and PINs: what a citizen follows a case with. */

/** Two digits of the year, seven random ones, a check digit: read aloud as «26 1234567 8», never guessable in order. */
export function newReceiptNumber(now: Date): string {
  const year = String(now.getUTCFullYear() % 100).padStart(2, '0');
  const body = year + String(randomInt(0, 10_000_000)).padStart(7, '0');
  return body + checkDigit(body);
}

/** Luhn's digit: catches any one wrong digit and most swaps of neighbours. */
export function checkDigit(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((char, index) => {
    const digit = Number(char);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}

export function newTrackingSalt(): Buffer {
  return randomBytes(16);
}

export function isPin(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Latin digits of what was typed, in whatever digits and with whatever spaces. */
export function onlyDigits(value: string): string {
  return latinDigits(value).replace(/\D/g, '');
}
