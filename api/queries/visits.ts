import type { Queryable } from '../../activities/adapters/database';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';

export interface VisitsQuery {
  readonly page: number;
  readonly pageSize: number;
  readonly mine?: boolean | undefined;
  readonly date?: string | undefined;
  readonly state?: string | undefined;
  readonly caseId?: string | undefined;
}

/** Visits within this scope, by day, then by district: a day's route. */
export async function listVisits(client: Queryable, scope: Scope, query: VisitsQuery) {
  const filter = new Filter()
    .addBuilt(first => scopeSql(scope, first))
    .addIf(query.date, 'v.planned_date = ?')
    .addIf(query.state, 'v.state = ?')
    .addIf(query.caseId, 'v.case_id = ?');
  if (query.mine) filter.add('v.inspector_id = ?', scope.personId);
  const from = `from visit v join cases c using (case_id) join person p on p.person_id = v.inspector_id ${filter.where()}`;
  const counted = await client.query<{ total: number }>(`select count(*) as total ${from}`, filter.values);
  const { rows } = await client.query(
    `select c.case_id || '.' || v.visit_id as id, c.case_id as "caseId", c.number, v.visit_id as "visitId",
       jsonb_build_object('personId', p.person_id, 'name', p.name) as inspector,
       v.planned_date as "plannedFor", v.state as status, v.verdict, c.category, c.priority, c.governorate, c.district,
       (select jsonb_build_object('id', e.establishment_id, 'nameAr', e.name_ar) from establishment e
         where e.establishment_id = c.establishment_id) as establishment
     ${from} order by v.planned_date, c.governorate, c.district, c.number, v.visit_id
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    filter.values,
  );
  return { items: rows, total: counted.rows[0]?.total ?? 0 };
}
