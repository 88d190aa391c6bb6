import { type RaRecord, useListContext } from 'react-admin';
import { cairoDay } from '../app/format';
import type { DistrictCount, VisitRow } from '../app/http/contract';
import { useMe } from '../app/useMe';

/** Held in the URL: what is to do (`status`), or all that was planned for a day (`date`). */
export interface VisitFilters {
  readonly mine?: true;
  readonly status?: 'scheduled';
  readonly date?: string;
  /** Of a day: everybody's routes, one inspector after the other. */
  readonly by?: 'inspector';
}

export const TO_DO: VisitFilters = { status: 'scheduled' };

export function useVisits() {
  const list = useListContext<VisitRow & RaRecord>();
  const filters = list.filterValues as VisitFilters;
  const scope = filters.mine ? { mine: true as const } : {};
  const show = (next: VisitFilters) => list.setFilters(next);
  return {
    ...list,
    filters,
    byDistrict: (list.meta as { counts?: { byDistrict: readonly DistrictCount[] } } | undefined)?.counts
      ?.byDistrict,
    showToDo: () => show({ ...scope, ...TO_DO }),
    showDay: (date: string = cairoDay()) =>
      show({ ...scope, ...(filters.by ? { by: filters.by } : {}), date }),
    showMine: (mine: boolean) => {
      const { mine: _, by: __, ...rest } = filters;
      show(mine ? { ...rest, mine: true } : rest);
    },
    showBy: (by: 'district' | 'inspector') => {
      const { by: _, ...rest } = filters;
      show(by === 'inspector' ? { ...rest, by } : rest);
    },
  };
}

/** Roles that plan or watch the visits of others. */
const WATCHERS = ['caseworker', 'unit_head', 'operations', 'auditor'] as const;

export interface VisitScope {
  readonly inspects: boolean;
  /** Sees visits of other persons too, so there is something to choose. */
  readonly watches: boolean;
}

export function useVisitScope(): VisitScope {
  const me = useMe();
  return { inspects: me.has('inspector'), watches: WATCHERS.some(role => me.has(role)) };
}
