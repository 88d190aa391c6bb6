import type { VisitRow } from '../app/http/contract';

export interface DayOfVisits {
  /** `2026-11-21` */
  readonly day: string;
  readonly districts: readonly DistrictOfVisits[];
}

export interface DistrictOfVisits {
  readonly governorate: string | null;
  readonly district: string | null;
  readonly visits: readonly VisitRow[];
}

/** By day, then by district, in the order in which they come: the API sorts them as a day's route. */
export function groupVisits(visits: readonly VisitRow[]): DayOfVisits[] {
  return groupBy(visits, visit => visit.plannedFor).map(ofDay => ({
    day: ofDay[0].plannedFor,
    districts: groupBy(ofDay, visit => `${visit.governorate}/${visit.district}`).map(ofDistrict => ({
      governorate: ofDistrict[0].governorate,
      district: ofDistrict[0].district,
      visits: ofDistrict,
    })),
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
