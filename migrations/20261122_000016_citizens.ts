import type { Knex } from 'knex';

/**
 * What citizens' pages keep for minutes or hours. Drafts and their photos are sealed with a key that only the citizen's
 * browser has; a call's code lives as long as the call.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table citizen_draft (
      token_hash bytea primary key,
      sealed bytea not null,
      expires_at timestamptz not null
    );
    create index citizen_draft_expiry on citizen_draft (expires_at);
    create table citizen_draft_photo (
      photo_id uuid primary key,
      token_hash bytea not null references citizen_draft on delete cascade,
      sealed bytea not null,
      size_bytes integer not null,
      added_at timestamptz not null default clock_timestamp()
    );
    create index citizen_draft_photo_draft on citizen_draft_photo (token_hash);
    create table citizen_session (
      token_hash bytea primary key,
      case_id uuid not null references cases,
      expires_at timestamptz not null
    );
    create index citizen_session_expiry on citizen_session (expires_at);
    create table citizen_call (
      case_id uuid primary key references cases,
      call_id uuid not null,
      code text not null,
      started_by uuid not null references person,
      started_seq integer not null,
      expires_at timestamptz not null
    );
    grant select, insert, update, delete on citizen_draft, citizen_draft_photo, citizen_session, citizen_call to mizan_app;
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
