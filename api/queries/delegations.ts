import type { Queryable } from '../../activities/adapters/database';
import type { Delegation } from '../schemas/delegations';

const person = (id: string) =>
  `(select jsonb_build_object('personId', p.person_id, 'name', p.name) from person p where p.person_id = ${id})`;

/** Columns of a `Delegation`, of row `d`; its state is that of this minute. */
const DELEGATION = `
d.delegation_id as id, d.kind, ${person('d.from_person_id')} as "from", ${person('d.to_person_id')} as "to",
d.valid_from as "validFrom", d.valid_to as "validTo",
case d.kind when 'delegate' then jsonb_build_object('scope', d.scope, 'penaltyTypes', to_jsonb(d.penalty_types),
  'maxAmountPiastres', d.max_amount_piastres) end as limits,
case when d.revoked_at is not null then 'revoked'
  when d.valid_to < (now() at time zone 'Africa/Cairo')::date then 'over'
  when d.valid_from > (now() at time zone 'Africa/Cairo')::date then 'to_come'
  else 'in_force' end as state,
d.created_at as "createdAt", d.revoked_at as "revokedAt", ${person('d.revoked_by')} as "revokedBy"`;

/** All that was ever given, what is in force or to come first. */
export async function listDelegations(
  client: Queryable,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ readonly items: readonly Delegation[]; readonly total: number }> {
  const counted = await client.query<{ total: number }>('select count(*) as total from delegation');
  const { rows } = await client.query<Delegation>(
    `select * from (select ${DELEGATION} from delegation d) listed
     order by state in ('over', 'revoked'), "validFrom" desc, "createdAt" desc, id
     limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  return { items: rows, total: counted.rows[0]?.total ?? 0 };
}

export async function delegationById(client: Queryable, id: string): Promise<Delegation | null> {
  const { rows } = await client.query<Delegation>(
    `select ${DELEGATION} from delegation d where d.delegation_id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export interface DelegateCandidate {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Who may be given the minister's decisions: whoever may sign in, save those who watch over it, and oneself. */
export async function delegateCandidates(
  client: Queryable,
  ministerId: string,
): Promise<readonly DelegateCandidate[]> {
  const { rows } = await client.query<DelegateCandidate>(
    `select p.person_id as "personId", p.name, coalesce(array_agg(distinct r.role) filter (where r.role is not null), '{}') as roles
     from account a join person p using (person_id) left join account_role r using (account_id)
     where a.active and p.person_id <> $1
     group by p.person_id, p.name having not coalesce(bool_or(r.role in ('admin', 'auditor')), false)
     order by p.name, p.person_id`,
    [ministerId],
  );
  return rows;
}
