import type { RaRecord } from 'react-admin';
import { useListContext } from 'react-admin';
import type { Stage } from '../../../../workflows/domain/glossary';
import type { CaseRow } from '../../app/http/contract';

/** What the queue can be narrowed by. Held in the URL by react-admin, so a filtered queue is a link to share. */
export interface QueueFilters {
  q?: string;
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
] as const;
export type ChosenFilter = (typeof CHOSEN_FILTERS)[number];

export function useQueue() {
  const list = useListContext<CaseRow & RaRecord>();
  const filters = list.filterValues as QueueFilters;
  const change = (changes: { [K in keyof QueueFilters]: QueueFilters[K] | undefined }) => {
    const next = Object.entries({ ...filters, ...changes }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    list.setFilters(Object.fromEntries(next));
  };
  return { ...list, filters, change };
}
