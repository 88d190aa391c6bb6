import type { RaRecord } from 'react-admin';
import { useListContext } from 'react-admin';
import type { Stage } from '../../../../workflows/domain/glossary';
import type { CaseRow } from '../../app/http/contract';
import { receiptIn, searchFor, useSearchWords } from './searchWords';

/** What the queue can be narrowed by. Held in the URL by react-admin, so a filtered queue is a link to share. */
export interface QueueFilters {
  stage?: Stage;
  mine?: true;
  open?: true;
  kind?: string;
  category?: string;
  priority?: string;
  channel?: string;
  governorate?: string;
  unitId?: string;
  establishmentId?: string;
  obligation?: string;
  outcome?: string;
  /** What the numbers of a day count; the day is Cairo's. */
  receivedOn?: string;
  closedOn?: string;
  late?: true;
  /** Cases that left a stage, as a number of the report on stage times counts them: one link, one chip. */
  stayed?: string;
  stayedFrom?: string;
  stayedTo?: string;
  stayedUnit?: string;
  stayedOwner?: string;
  stayedOver?: true;
}

/** The filters that are shown as removable chips; the others have their own place on the page. */
export const CHOSEN_FILTERS = [
  'kind',
  'category',
  'priority',
  'channel',
  'governorate',
  'unitId',
  'establishmentId',
  'obligation',
  'receivedOn',
  'closedOn',
  'outcome',
  'late',
  'stayed',
] as const;
export type ChosenFilter = (typeof CHOSEN_FILTERS)[number];

const STAY = ['stayedFrom', 'stayedTo', 'stayedUnit', 'stayedOwner', 'stayedOver'] as const;

const EVERY_FILTER = [...CHOSEN_FILTERS, ...STAY, 'stage', 'mine', 'open'] as const;

/** The changes that take these away, with what belongs to them. */
export function without(names: readonly (keyof QueueFilters)[]): { [K in keyof QueueFilters]: undefined } {
  const all = names.includes('stayed') ? [...names, ...STAY] : names;
  return Object.fromEntries(all.map(name => [name, undefined]));
}

/** A whole receipt number is looked for among all cases, whatever the list is narrowed to. */
export function searched(words: string): Readonly<Record<string, unknown>> {
  if (!words) return {};
  return {
    ...(receiptIn(words) ? Object.fromEntries(EVERY_FILTER.map(name => [name, undefined])) : {}),
    q: words,
  };
}

export function useQueue() {
  const list = useListContext<CaseRow & RaRecord>();
  const filters = list.filterValues as QueueFilters;
  const change = (changes: { [K in keyof QueueFilters]: QueueFilters[K] | undefined }) => {
    const next = Object.entries({ ...filters, ...changes }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    list.setFilters(Object.fromEntries(next));
  };
  const words = useSearchWords();
  const search = (next: string) => {
    searchFor(next);
    if (list.page > 1) list.setPage(1);
  };
  return { ...list, filters, change, words, search };
}
