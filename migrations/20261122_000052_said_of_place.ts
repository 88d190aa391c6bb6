import type { Knex } from 'knex';

/** Where and when, in the words of whoever complained: free text as the complaint's own words, and beside them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`alter table complaint
    add column address_text uuid references case_text on delete set null,
    add column occurred_text uuid references case_text on delete set null;
    create index complaint_address on complaint (address_text) where address_text is not null`);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
