import type { Knex } from 'knex';

/** The establishment's own telephone, for the inspector on the way. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table establishment add column phone text');
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
