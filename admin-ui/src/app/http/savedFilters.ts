import { type Listed } from './contract';
import { request } from './request';

/** A list of cases that this person named; the filters and order as the address of the list has them. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly filters: SavedFilters;
  readonly count: number;
}

export interface SavedFilters {
  readonly sort?: string;
  readonly order?: 'asc' | 'desc';
  readonly [filter: string]: string | boolean | undefined;
}

type Answer = Promise<Listed<SavedFilter>>;

/** Each answers with all of them. Sending one again changes nothing more. */
export const savedFiltersApi = {
  list: (): Answer => request('/filters'),
  save: (name: string, filters: SavedFilters): Answer =>
    request('/filters', { method: 'POST', body: { name, filters } }),
  rename: (id: string, name: string): Answer =>
    request(`/filters/${encodeURIComponent(id)}/rename`, { method: 'POST', body: { name } }),
  remove: (id: string): Answer =>
    request(`/filters/${encodeURIComponent(id)}/delete`, { method: 'POST', body: {} }),
};

/** The address of the list: whoever opens it sees it within what they may see. */
export function pathOf({ sort, order, ...filters }: SavedFilters): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(filters),
    displayedFilters: '{}',
    page: '1',
    perPage: '25',
    sort: sort ?? 'dueAt',
    order: (order ?? 'asc').toUpperCase(),
  });
  return `/cases?${query}`;
}
