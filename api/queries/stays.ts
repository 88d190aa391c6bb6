import type { Role, Stage } from '../../workflows/domain/glossary';
import type { Filter } from './filter';

/** Times that cases spent in stages and that ended: where, when (days in Cairo, both included), whose, and whether over the budget. */
export interface StaysQuery {
  readonly stayed?: Stage | undefined;
  readonly stayedFrom?: string | undefined;
  readonly stayedTo?: string | undefined;
  readonly stayedUnit?: string | undefined;
  readonly stayedOwner?: Role | undefined;
  readonly stayedOver?: boolean | undefined;
}

/** Conditions on stay `s`; none where nothing is asked. */
export function stayFilter(filter: Filter, query: StaysQuery): Filter {
  filter
    .addIf(query.stayed, 's.stage = ?')
    .addIf(query.stayedFrom, `s.until_at >= ?::date::timestamp at time zone 'Africa/Cairo'`)
    .addIf(query.stayedTo, `s.until_at < (?::date + 1)::timestamp at time zone 'Africa/Cairo'`)
    .addIf(query.stayedUnit, 's.unit_id = ?')
    .addIf(query.stayedOwner, 's.owner = ?');
  return query.stayedOver ? filter.add('s.minutes_over > 0') : filter;
}
