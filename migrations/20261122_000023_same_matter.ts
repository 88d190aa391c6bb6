import type { Knex } from 'knex';

/** Which case a complaint is about too, in the view of whoever took it down: shown at triage, merged by a caseworker. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table complaint add column same_matter_as uuid;
    create index complaint_same_matter on complaint (same_matter_as) where same_matter_as is not null;
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
