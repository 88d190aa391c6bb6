import type { Queryable } from '../../activities/adapters/database';
import type { ObjectionRow, ObjectionsQuery } from '../schemas/objections';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';

/** `isOpenToObjection` or `openObjection` of the domain, for the index `cases_objectable`. */
const OBJECTABLE = `'$.penalties[*] ?
      (@.state == "objected" || (@.servedOn != null && @.objectionDays != null && @.state != "revoked"
        && @.objection == null && @.objectionElapsed == false))'`;

const STEP = `case when p ->> 'state' <> 'objected' then 'objection'
  when p -> 'objection' ->> 'recommendation' is null then 'recommendation' else 'decision' end`;

/** The last day to object, or that of the obligation that runs for the objection. */
const DUE = `case when p ->> 'state' <> 'objected'
    then (p ->> 'servedOn')::date + (p ->> 'objectionDays')::int
    else (select (o ->> 'dueDate')::date from jsonb_array_elements(c.state -> 'obligations') o
      where o -> 'obligationId' = p -> 'objection' -> 'obligationId') end`;

/** Penalties of the cases in this scope that may be objected to, or have an open objection: what is due first comes first. */
export async function listObjections(client: Queryable, scope: Scope, query: ObjectionsQuery) {
  const { from, values } = objectionsIn(scope, { ...query, awaits: undefined });
  const counted = await client.query<{ step: ObjectionRow['awaits']; count: number }>(
    `select ${STEP} as step, count(*)::int as count ${from} group by 1`,
    values,
  );
  const byStep = Object.fromEntries(counted.rows.map(({ step, count }) => [step, count]));
  const total = query.awaits
    ? (byStep[query.awaits] ?? 0)
    : counted.rows.reduce((sum, { count }) => sum + count, 0);
  return { items: await objectionsPage(client, scope, query), total, counts: { byStep } };
}

/** One page of them, without the numbers. */
export async function objectionsPage(
  client: Queryable,
  scope: Scope,
  query: ObjectionsQuery,
): Promise<ObjectionRow[]> {
  const { from, values } = objectionsIn(scope, query);
  const { rows } = await client.query<ObjectionRow>(
    `select c.case_id || '.' || (p ->> 'penaltyId') as id, c.case_id as "caseId", c.number, c.stage, c.category,
       (select jsonb_build_object('id', e.establishment_id, 'nameAr', e.name_ar) from establishment e
         where e.establishment_id = c.establishment_id) as establishment,
       p ->> 'penaltyId' as "penaltyId", p ->> 'penaltyType' as "penaltyType", p ->> 'state' as state,
       (p ->> 'amountPiastres')::bigint as "amountPiastres", (p ->> 'days')::int as days, p ->> 'servedOn' as "servedOn",
       p -> 'objection' ->> 'filedAt' as "filedAt", ${STEP} as awaits, (${DUE})::text as "dueDate",
       (${DUE}) < (now() at time zone 'Africa/Cairo')::date as overdue,
       (p ->> 'suspendedByObjection')::boolean and not (p ->> 'enforced')::boolean as "holdsBack"
     ${from} order by ${DUE}, c.number, p ->> 'penaltyId'
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    values,
  );
  return rows;
}

function objectionsIn(scope: Scope, { awaits, type }: ObjectionsQuery) {
  const filter = new Filter()
    .addBuilt(first => scopeSql(scope, first))
    .addBuilt(() => ({ sql: `jsonb_path_exists(c.state, ${OBJECTABLE})`, values: [] }))
    .addIf(type, "p ->> 'penaltyType' = ?")
    .addIf(awaits, `${STEP} = ?`);
  const parts = `cross join lateral jsonb_path_query(c.state, ${OBJECTABLE}) as p`;
  return { from: `from cases c ${parts} ${filter.where()}`, values: filter.values };
}
