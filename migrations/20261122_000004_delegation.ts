import type { Knex } from 'knex';

/**
 * Who decides in the minister's place, from day to day in Cairo, and within which limits. Nothing is deleted: what was
 * given and taken back stays. `held_role` is what an account may act as at this minute: its own roles, and the
 * minister's while a delegation to its person is in force and whoever gave it is still minister.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(DELEGATION);
  await knex.raw(HELD_ROLE);
  await knex.raw(PASSED_TASKS);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}

const DELEGATION = `
create table delegation (
  delegation_id uuid primary key,
  kind text not null check (kind in ('delegate', 'acting')),
  from_person_id uuid not null references person,
  to_person_id uuid not null references person,
  valid_from date not null,
  valid_to date not null,
  scope text not null check (scope in ('directorate_forbidden', 'all')),
  penalty_types text[] not null,
  max_amount_piastres bigint check (max_amount_piastres >= 0),
  created_by uuid not null references person,
  created_at timestamptz not null default now(),
  request_key text not null,
  body_sha256 text not null,
  revoked_at timestamptz,
  revoked_by uuid references person,
  check (valid_from <= valid_to),
  constraint delegation_not_to_oneself check (to_person_id <> from_person_id),
  check ((revoked_at is null) = (revoked_by is null)),
  unique (created_by, request_key),
  constraint delegation_one_acting exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
    where (kind = 'acting' and revoked_at is null)
);
create index delegation_to on delegation (to_person_id) where revoked_at is null;
grant select, insert, update on delegation to mizan_app;
`;

const HELD_ROLE = `
create view held_role as
select r.account_id, r.role, r.unit_id, null::jsonb as on_behalf, null::date as until from account_role r
union all
select a.account_id, 'minister', mr.unit_id,
  case d.kind
    when 'acting' then jsonb_build_object('kind', d.kind, 'delegationId', d.delegation_id)
    else jsonb_build_object('kind', d.kind, 'delegationId', d.delegation_id, 'limits', jsonb_build_object(
      'scope', d.scope, 'penaltyTypes', to_jsonb(d.penalty_types), 'maxAmountPiastres', d.max_amount_piastres))
  end, d.valid_to
from delegation d
  join account a on a.person_id = d.to_person_id
  join account m on m.person_id = d.from_person_id and m.active
  join account_role mr on mr.account_id = m.account_id and mr.role = 'minister'
where d.revoked_at is null and (now() at time zone 'Africa/Cairo')::date between d.valid_from and d.valid_to;
grant select on held_role to mizan_app;
`;

/** Cases with a task that passed to a unit above, for the list of whoever holds its role there. */
const PASSED_TASKS = `
create index cases_passed_tasks on cases using gin ((state -> 'passedTasks') jsonb_path_ops)
  where state -> 'passedTasks' <> '[]';
`;
