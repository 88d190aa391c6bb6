import type { Knex } from 'knex';

/**
 * Whose matter a case is, apart from who told us; referrals and remedies as lists of what bodies and units owe; the
 * credentials with which a body answers by API.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table beneficiary (
      beneficiary_id uuid primary key,
      case_id uuid not null,
      name text not null,
      phone text,
      phone_digits text,
      address text not null
    );
    create index beneficiary_case on beneficiary (case_id);
    create table referral (
      case_id uuid not null references cases,
      referral_id text not null,
      body text not null,
      state text not null,
      opened_at timestamptz not null,
      due_at timestamptz not null,
      partial_answers integer not null,
      primary key (case_id, referral_id)
    );
    create index referral_open on referral (body, due_at) where state = 'open';
    create table remedy (
      case_id uuid not null references cases,
      remedy_id text not null,
      unit_id text not null references unit,
      state text not null,
      courier_id uuid references person,
      planned_date date,
      primary key (case_id, remedy_id)
    );
    create index remedy_open on remedy (unit_id) where state in ('open', 'recorded');
    create table body_token (
      token_id uuid primary key,
      body text not null,
      label text not null,
      token_hash bytea not null unique,
      created_at timestamptz not null default now(),
      created_by uuid not null references person,
      revoked_at timestamptz
    );
    grant select, insert, update on referral, remedy, body_token to mizan_app;
    grant select, insert, delete on beneficiary to mizan_app;
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
