import type { NamedPerson, VisitRow } from '../app/http/contract';

export interface DayOfVisits {
  /** `2026-11-21` */
  readonly day: string;
  readonly visits: readonly VisitRow[];
  readonly routes: readonly RouteOfVisits[];
}

/** One inspector's stops, or everybody's where the day is not by inspector. */
export interface RouteOfVisits {
  readonly inspector: NamedPerson | null;
  readonly visits: readonly VisitRow[];
  readonly districts: readonly DistrictOfVisits[];
}

export interface DistrictOfVisits {
  readonly governorate: string | null;
  readonly district: string | null;
  readonly visits: readonly VisitRow[];
}

/** By day, by inspector if that is wanted, then by district, in the order in which they come: the API sorts them as routes. */
export function groupVisits(visits: readonly VisitRow[], byInspector: boolean): DayOfVisits[] {
  return groupBy(visits, visit => visit.plannedFor).map(ofDay => ({
    day: ofDay[0].plannedFor,
    visits: ofDay,
    routes: groupBy(ofDay, visit => (byInspector ? visit.inspector.personId : '')).map(stops => ({
      inspector: byInspector ? stops[0].inspector : null,
      visits: stops,
      districts: byDistrict(stops),
    })),
  }));
}

export function byDistrict(visits: readonly VisitRow[]): DistrictOfVisits[] {
  return groupBy(visits, visit => `${visit.governorate}/${visit.district}`).map(here => ({
    governorate: here[0].governorate,
    district: here[0].district,
    visits: here,
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
