import type { Knex } from 'knex';

/** For what was closed on a day, among all that ever was. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw("create index cases_closed on cases (stage_since) where stage = 'closed'");
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
