import type { Knex } from 'knex';

/** The versions of policy and calendar that a case goes by, to find those which a move has to reach. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cases
      add column policy text not null generated always as (state -> 'rules' ->> 'policy') stored,
      add column calendar text not null generated always as (state -> 'rules' ->> 'calendar') stored;
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
