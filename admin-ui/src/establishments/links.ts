import type { HistoryItem } from '../app/http/contract';

/** Where the numbers of an establishment lead: each opens what it counts. */

export function establishmentLink(id: string, kind?: HistoryItem['kind']): string {
  return `/establishments/${encodeURIComponent(id)}/show${kind ? `?kind=${kind}` : ''}`;
}

export function casesLink(establishmentId: string, only: { open?: true } = {}): string {
  return `/cases?${new URLSearchParams({ filter: JSON.stringify({ establishmentId, ...only }) })}`;
}
