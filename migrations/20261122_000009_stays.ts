import type { Knex } from 'knex';

/**
 * Where cases were, for reports: one row for each time that a case spent with one owner in one stage and left, in
 * minutes of its own clock. Written with the event that ended it and never changed. `place` is its place among the
 * case's stays; below zero for a stage that was passed within a minute. `task`: what a penalty waits for of whoever
 * executes it, as the name of the action.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(STAYS);
  await knex.raw(TASKS);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}

const STAYS = `
create table stay (
  case_id uuid not null references cases,
  place integer not null,
  stage text not null,
  owner text,
  unit_id text not null references unit,
  from_at timestamptz not null,
  until_at timestamptz not null,
  minutes_used integer not null,
  minutes_paused integer not null,
  minutes_idle integer not null,
  minutes_over integer not null,
  primary key (case_id, place)
);
create index stay_left on stay (until_at);
insert into stay
select c.case_id, s.place - 1, s.stay ->> 'stage', s.stay ->> 'owner', s.stay ->> 'unitId',
  to_timestamp((s.stay ->> 'from')::bigint * 60), to_timestamp((s.stay ->> 'until')::bigint * 60),
  (s.stay ->> 'used')::int, (s.stay ->> 'paused')::int, (s.stay ->> 'idle')::int, (s.stay ->> 'over')::int
from cases c, jsonb_array_elements(c.state -> 'stays') with ordinality as s(stay, place)
where (c.stage = 'closed' or s.place < jsonb_array_length(c.state -> 'stays'))
  and (s.stay ->> 'until')::bigint > (s.stay ->> 'from')::bigint;
grant select, insert on stay to mizan_app;
`;

const TASKS = `
alter table penalty add column task text check (task in ('issuePenalty', 'serveNotice', 'enforce'));
update penalty set task = case state when 'decided' then 'issuePenalty' when 'issued' then 'serveNotice' end;
create index penalty_task on penalty (case_id) where task is not null;
`;
