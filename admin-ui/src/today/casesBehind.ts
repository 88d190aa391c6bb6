import type { TodayItem } from '../app/http/today';

/** The list that a number counts. react-admin keeps filters as JSON, where a yes is a yes and no word. */
export function casesBehind({ filter }: TodayItem): string {
  const values = Object.entries(filter).map(([name, value]) => [name, value === 'true' ? true : value]);
  return `/cases?${new URLSearchParams({ filter: JSON.stringify(Object.fromEntries(values)) })}`;
}
