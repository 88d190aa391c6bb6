import type { Knex } from 'knex';

/** What whoever took a complaint down thinks that it is about: where classifying begins, and no more than that. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table complaint add column category_hint text');
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
