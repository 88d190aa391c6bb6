import type { Knex } from 'knex';

/** Lists that a person named, kept here so that they are at every desk. What was searched for is not among them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
create table saved_filter (
  filter_id uuid primary key,
  person_id uuid not null references person,
  name text not null,
  filters jsonb not null,
  created_at timestamptz not null default now(),
  unique (person_id, name)
);
grant select, insert, update, delete on saved_filter to mizan_app;`);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
