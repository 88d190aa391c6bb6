import { useSyncExternalStore } from 'react';
import { foldArabic } from '../../app/foldArabic';

/** What is searched for may be a name or a phone: it stays in this tab and never stands in an address. */
const KEY = 'mizan.search';
const RECEIPT = /^\d{10}$/;
const listeners = new Set<() => void>();

const read = () => sessionStorage.getItem(KEY) ?? '';

export function searchFor(words: string): void {
  if (words) sessionStorage.setItem(KEY, words);
  else sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

/** What the list of cases is narrowed to; empty: nothing. */
export function useSearchWords(): string {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The whole receipt number that these words are, in whatever grouping and digits; otherwise `null`. */
export function receiptIn(words: string): string | null {
  const digits = foldArabic(words).replaceAll(/[\s.-]/g, '');
  return RECEIPT.test(digits) ? digits : null;
}

/** Opens the list of cases searched for these words in a tab of its own, which begins with what this one keeps. */
export function openSearch(words: string): void {
  const before = read();
  searchFor(words);
  window.open('/cases');
  searchFor(before);
}
