import type { Knex } from 'knex';

/**
 * What is due back, beside the case: returns to the minister and answers of leaders, for the lists of whoever waits
 * for them or owes them.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table obligation (
      case_id uuid not null references cases,
      obligation_id text not null,
      kind text not null,
      leader_id uuid references person,
      due_date date not null,
      met boolean not null,
      primary key (case_id, obligation_id)
    );
    create index obligation_open on obligation (due_date) where not met;
    create index obligation_leader on obligation (leader_id, due_date) where not met;
    insert into obligation (case_id, obligation_id, kind, leader_id, due_date, met)
    select c.case_id, o ->> 'obligationId', o ->> 'kind', (o ->> 'leaderId')::uuid, (o ->> 'dueDate')::date,
      (o ->> 'met')::boolean
    from cases c, jsonb_array_elements(c.state -> 'obligations') o;
    grant select, insert, update on obligation to mizan_app;
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
