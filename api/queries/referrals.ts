import type { Queryable } from '../../activities/adapters/database';
import type { CaseState } from '../../workflows/domain/case/case';
import type { Body } from '../../workflows/domain/glossary';
import type { ReferralRow, ReferralsQuery } from '../schemas/bodies';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';

interface Paged {
  readonly page: number;
  readonly pageSize: number;
}

/** The part of the case's state that a row of `referral` stands for. */
const PART = `(select part from jsonb_array_elements(c.state -> 'referrals') as part
  where part ->> 'referralId' = r.referral_id)`;
const OVERDUE = `(r.state = 'open' and r.due_at < now())`;

/** Referrals of the cases in this scope, by time left; the question for those who may read the words of the case. */
export async function listReferrals(client: Queryable, scope: Scope, query: ReferralsQuery) {
  const { from, values } = referralsIn(scope, query);
  const counted = await client.query<{ total: number }>(`select count(*) as total ${from}`, values);
  const items = await referralsPage(client, scope, query);
  return { items, total: counted.rows[0]?.total ?? 0 };
}

/** One page of them, without their number. */
export async function referralsPage(
  client: Queryable,
  scope: Scope,
  query: ReferralsQuery,
): Promise<ReferralRow[]> {
  const { from, values } = referralsIn(scope, query);
  const { rows } = await client.query<ReferralRow>(
    `select c.case_id || '.' || r.referral_id as id, c.case_id as "caseId", c.number, r.body, r.state,
       r.opened_at as "openedAt", r.due_at as "dueAt", ${OVERDUE} as overdue, r.partial_answers as "partialAnswers",
       (${PART} ->> 'chased')::int as chased, c.category,
       (select t.body from case_text t where c.unit_id = any($${values.length + 1})
         and t.text_id = (${PART} -> 'question' ->> 'textId')::uuid) as question,
       (select jsonb_build_object('id', e.establishment_id, 'nameAr', e.name_ar) from establishment e
         where e.establishment_id = c.establishment_id) as establishment
     ${from} order by r.due_at, c.number, r.referral_id limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    [...values, scope.units],
  );
  return rows;
}

function referralsIn(scope: Scope, query: ReferralsQuery) {
  const filter = new Filter()
    .addBuilt(first => scopeSql(scope, first))
    .addIf(query.body, 'r.body = ?')
    .add('r.state = ?', query.state);
  if (query.overdue !== undefined) filter.add(query.overdue ? OVERDUE : `not ${OVERDUE}`);
  return {
    from: `from referral r join cases c using (case_id) ${filter.where()}`,
    values: filter.values,
  };
}

/** What a body still owes an answer to: the question and its date, nothing else of the case but whether somebody has read it. */
export async function listForBody(client: Queryable, body: Body, { page, pageSize }: Paged) {
  const counted = await client.query<{ total: number }>(
    `select count(*) as total from referral where body = $1 and state = 'open'`,
    [body],
  );
  const { rows } = await client.query(
    `select c.number || '-' || r.referral_id as reference, t.body as question, r.opened_at as "openedAt",
       r.due_at as "dueAt", r.partial_answers as "partialAnswers",
       part #>> '{source,from}' = 'emergency' and c.kind is null and k.received_by is null as unconfirmed
     from referral r join cases c using (case_id) join complaint k using (case_id)
     cross join lateral jsonb_array_elements(c.state -> 'referrals') as part
     join case_text t on t.text_id = (part -> 'question' ->> 'textId')::uuid
     where r.body = $1 and r.state = 'open' and part ->> 'referralId' = r.referral_id
     order by r.due_at, c.number, r.referral_id limit ${pageSize} offset ${(page - 1) * pageSize}`,
    [body],
  );
  return { items: rows, total: counted.rows[0]?.total ?? 0 };
}

export interface ReferredCase {
  readonly state: CaseState;
  readonly referralId: string;
}

/** The case behind a reference, when that was put to this very body. */
export async function referralOfBody(
  client: Queryable,
  body: Body,
  reference: string,
): Promise<ReferredCase | null> {
  const [number, referralId = ''] = reference.split('-');
  const { rows } = await client.query<{ state: CaseState }>(
    `select c.state from cases c join referral r using (case_id)
     where c.number = $1 and r.referral_id = $2 and r.body = $3`,
    [number, referralId, body],
  );
  return rows[0] ? { state: rows[0].state, referralId } : null;
}
