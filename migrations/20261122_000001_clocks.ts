import type { Knex } from 'knex';

/**
 * The present stage's clock beside the case, for queues by time left: when the budget is used up (null while no clock
 * runs), the highest percent announced, until when it is paused. The sums by stage are in `state`.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table cases
      add column due_at timestamptz,
      add column clock_level integer not null default 0,
      add column paused_until timestamptz;
    create index cases_due on cases (due_at) where stage <> 'closed';
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
