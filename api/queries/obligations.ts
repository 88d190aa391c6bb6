import type { Queryable } from '../../activities/adapters/database';
import type { ObligationKind } from '../../workflows/domain/glossary';
import { DUE_BACK, type ObligationsQuery } from '../schemas/approvals';
import type { CaseRow } from '../schemas/cases';
import type { Account } from './accounts';
import { CASE_ROW, forReader } from './cases';
import { Filter } from './filter';
import { type Scope, scopeOf, scopeSql } from './scope';
import type { UnitTree } from './units';

/** One thing due back, with its case. */
export interface ObligationRow {
  readonly id: string;
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly dueDate: string;
  readonly overdue: boolean;
  readonly leader: { readonly personId: string; readonly name: string } | null;
  readonly case: CaseRow;
}

/** Past the end of its day in Cairo. */
const OVERDUE = `o.due_date < (now() at time zone 'Africa/Cairo')::date`;

/**
 * What is still due back of the cases this account may see, the earliest first. `mine`: what it has to answer itself,
 * and for the minister what returns to them.
 */
export async function listObligations(
  client: Queryable,
  units: UnitTree,
  account: Account,
  query: ObligationsQuery,
) {
  const { from, values } = obligationsFor(scopeOf(account, units), account, query);
  const counted = await client.query<{ total: number }>(`select count(*) as total ${from}`, values);
  const items = await obligationsPage(client, units, account, query);
  return { items, total: counted.rows[0]?.total ?? 0 };
}

/** One page of it, without the number. */
export async function obligationsPage(
  client: Queryable,
  units: UnitTree,
  account: Account,
  query: ObligationsQuery,
): Promise<ObligationRow[]> {
  const scope = scopeOf(account, units);
  const { from, values } = obligationsFor(scope, account, query);
  const { rows } = await client.query<CaseRow & Owed>(
    `select ${CASE_ROW}, o.obligation_id as "obligationId", o.kind as "obligationKind", o.due_date as "dueDate",
       ${OVERDUE} as overdue,
       (select jsonb_build_object('personId', p.person_id, 'name', p.name) from person p
         where p.person_id = o.leader_id) as leader
     ${from} order by o.due_date, c.number, o.obligation_id
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    values,
  );
  return rows.map(({ obligationId, obligationKind: kind, dueDate, overdue, leader, ...row }) => ({
    id: `${row.id}.${obligationId}`,
    obligationId,
    kind,
    dueDate,
    overdue,
    leader,
    case: forReader(row, scope),
  }));
}

function obligationsFor(scope: Scope, account: Account, query: ObligationsQuery) {
  const filter = new Filter()
    .addBuilt(first => scopeSql(scope, first))
    .add('not o.met')
    .add('o.kind = any(?)', DUE_BACK)
    .addIf(query.kind, 'o.kind = ?');
  if (query.overdue !== undefined) filter.add(query.overdue ? OVERDUE : `not (${OVERDUE})`);
  if (query.mine) {
    const minister = account.roles.some(
      ({ role, onBehalf }) => role === 'minister' && onBehalf?.kind !== 'delegate',
    );
    filter.add(
      minister ? "(o.leader_id = ? or o.kind = 'return_to_minister')" : 'o.leader_id = ?',
      account.personId,
    );
  }
  return {
    from: `from obligation o join cases c using (case_id) ${filter.where()}`,
    values: filter.values,
  };
}

type Owed = Pick<ObligationRow, 'obligationId' | 'dueDate' | 'overdue' | 'leader'> & {
  readonly obligationKind: ObligationKind;
};
