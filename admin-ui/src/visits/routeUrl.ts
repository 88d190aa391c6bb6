import type { VisitRow } from '../app/http/contract';

/** The most stops that the maps on phones take in one address. */
const MOST_STOPS = 10;

/**
 * The way from stop to stop of the open visits, in a map elsewhere; null with fewer than two places. It tells that map
 * places of establishments and nothing else.
 */
export function routeUrl(visits: readonly VisitRow[]): string | null {
  const stops = [...new Set(visits.filter(isOpen).flatMap(pointOf))].slice(0, MOST_STOPS);
  return stops.length < 2 ? null : `https://www.google.com/maps/dir/${stops.join('/')}`;
}

/** The way from here to a visit. */
export function wayTo(visit: VisitRow): string | null {
  const [point] = pointOf(visit);
  return point ? `https://www.google.com/maps/dir/?api=1&destination=${point}` : null;
}

export function isOpen({ status }: VisitRow): boolean {
  return status === 'scheduled' || status === 'started';
}

function pointOf({ establishment }: VisitRow): readonly string[] {
  if (typeof establishment?.lat !== 'number' || typeof establishment.lon !== 'number') return [];
  return [`${establishment.lat},${establishment.lon}`];
}
