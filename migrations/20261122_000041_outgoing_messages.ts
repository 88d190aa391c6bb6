import type { Knex } from 'knex';

/**
 * Messages to citizens: which is to go to whom and what became of it. Where it goes stands with the reporter, what it says
 * is made when it is sent: neither is kept here.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table outgoing_message (
      message_id uuid primary key,
      case_id uuid not null references cases,
      inbox_id uuid not null references inbox,
      reporter_id uuid not null references reporter,
      kind text not null check (kind in ('receipt')),
      carrier text not null check (carrier in ('email', 'whatsapp')),
      language text not null check (language in ('ar', 'en')),
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
      reason text check ((reason is not null) = (state = 'failed')),
      attempts integer not null default 0,
      created_at timestamptz not null default now(),
      next_attempt_at timestamptz not null default now(),
      ended_at timestamptz check ((ended_at is null) = (state = 'waiting')),
      unique (inbox_id, kind, carrier)
    );
    create index outgoing_message_due on outgoing_message (next_attempt_at) where state = 'waiting';
    create index outgoing_message_case on outgoing_message (case_id);
    create index outgoing_message_reporter on outgoing_message (reporter_id);
    grant select, insert, update on outgoing_message to mizan_app;
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
