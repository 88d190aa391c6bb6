import type { Knex } from 'knex';

/** Where and when, in the words of whoever complained: beside the complaint's own words, not in them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table complaint add column address text, add column occurred text');
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
