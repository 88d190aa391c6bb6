import type { Knex } from 'knex';

/** When a body last answered or asked with a credential: one that nobody uses is to be revoked. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table body_token add column last_used_at timestamptz');
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
