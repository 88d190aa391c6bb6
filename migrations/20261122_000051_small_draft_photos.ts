import type { Knex } from 'knex';

/** A draft's photo as its pages show it, sealed as the photo is; drawn when it is first shown. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table citizen_draft_photo add column small_sealed bytea');
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
