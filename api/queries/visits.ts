import type { Queryable } from '../../activities/adapters/database';
import type { VisitList, VisitRow, VisitsQuery } from '../schemas/visits';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';

/** A place is that of the case; within it, what is due first comes first. */
const ORDERS: Readonly<Record<VisitsQuery['by'], string>> = {
  district: 'v.planned_date, c.governorate, c.district, c.due_at nulls last, c.number, v.visit_id',
  inspector:
    'v.planned_date, p.name, v.inspector_id, c.governorate, c.district, c.due_at nulls last, c.number, v.visit_id',
};

/** Visits within this scope, by day, then by district: a day's route. Who complained is nowhere in it. */
export async function listVisits(client: Queryable, scope: Scope, query: VisitsQuery): Promise<VisitList> {
  const { from, values } = visitsIn(scope, query);
  const counted = await client.query<VisitList['counts']['byDistrict'][number]>(
    `select c.governorate, c.district, count(*)::int as count ${from}
     group by c.governorate, c.district order by c.governorate, c.district`,
    values,
  );
  const items = await visitsPage(client, scope, query);
  const total = counted.rows.reduce((sum, { count }) => sum + count, 0);
  return { items, total, counts: { byDistrict: counted.rows } };
}

function visitsIn(scope: Scope, query: VisitsQuery) {
  const filter = new Filter()
    .addBuilt(first => scopeSql(scope, first))
    .addIf(query.date, 'v.planned_date = ?')
    .addIf(query.status, 'v.state = ?')
    .addIf(query.caseId, 'v.case_id = ?');
  if (query.mine) filter.add('v.inspector_id = ?', scope.personId);
  const from = `from visit v join cases c using (case_id) join person p on p.person_id = v.inspector_id ${filter.where()}`;
  return { from, values: filter.values };
}

/** One page of them, without the numbers. */
export async function visitsPage(client: Queryable, scope: Scope, query: VisitsQuery): Promise<VisitRow[]> {
  const { from, values } = visitsIn(scope, query);
  const { rows } = await client.query<VisitRow>(
    `select c.case_id || '.' || v.visit_id as id, c.case_id as "caseId", c.number, v.visit_id as "visitId",
       jsonb_build_object('personId', p.person_id, 'name', p.name) as inspector,
       exists (select 1 from person_tie t where t.person_id = v.inspector_id
         and t.establishment_id = c.establishment_id) as "inspectorTied",
       v.planned_date as "plannedFor", v.state as status, v.verdict, c.category, c.priority, c.governorate, c.district,
       (select jsonb_build_object('id', e.establishment_id, 'nameAr', e.name_ar, 'lat', e.lat, 'lon', e.lon,
           'licence', e.licence, 'phone', e.phone)
         from establishment e where e.establishment_id = c.establishment_id) as establishment,
       (select x.body from jsonb_array_elements(c.state -> 'visits') s
         join case_text x on x.text_id = (s.value #>> '{instructions,textId}')::uuid
         where s.value ->> 'visitId' = v.visit_id) as instructions,
       c.due_at as "dueAt", c.clock_level as "clockLevel", c.paused_until as "pausedUntil", c.stage_since as "stageSince"
     ${from} order by ${ORDERS[query.by]}
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    values,
  );
  return rows;
}
