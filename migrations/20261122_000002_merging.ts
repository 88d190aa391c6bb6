import type { Knex } from 'knex';

/**
 * Which case follows which. A row is a reservation while its follower does not stand in `following` yet: whoever
 * reserves first wins, and one that nothing came of is void after a minute. `reserved_by` is the request's update id.
 * Digests of texts and trigrams serve the search for duplicates.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table case_merge (
      follower_id uuid primary key references cases (case_id),
      root_id uuid not null references cases (case_id),
      reserved_by text,
      reserved_at timestamptz not null default now(),
      check (follower_id <> root_id)
    );
    create index case_merge_root on case_merge (root_id);
    grant select, insert, update, delete on case_merge to mizan_app;
    alter table inbox add column joined boolean not null default false;
    create index case_text_digest on case_text (sha256);
    create index reporter_email on reporter (lower(email)) where email is not null;
    create index reporter_handle on reporter (handle) where handle is not null;
    create index cases_place on cases (governorate, received_at);
  `);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}
