import type { Knex } from 'knex';

/**
 * The spine's tables. They belong to the role that migrates; the application's role owns nothing, and may only
 * insert and read what must never change (`case_event`, `audit_leaf`, `case_text` is deleted only by redaction).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(EXTENSIONS);
  await knex.raw(FOLDING);
  await knex.raw(ORGANISATION);
  await knex.raw(PERSONS);
  await knex.raw(CASES);
  await knex.raw(MESSAGES);
  await knex.raw(RECORD);
  await knex.raw(PROJECTIONS);
}

export async function down(): Promise<void> {
  throw new Error('Migrations go forward only.');
}

const EXTENSIONS = 'create extension if not exists pg_trgm;';

/** Arabic as one searches it: letters that are written alike are one, marks and tatweel are nothing, digits are Latin. */
const FOLDING = String.raw`
create function fold_arabic(input text) returns text language sql immutable parallel safe strict as $$
  select lower(translate(
    regexp_replace(normalize(input, NFKC), '[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]', '', 'g'),
    'أإآٱىؤئة٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'اااايويه01234567890123456789'))
$$;`;

const ORGANISATION = `
create table unit (
  unit_id text primary key,
  name_ar text not null,
  name_en text not null,
  kind text not null check (kind in ('ministry', 'directorate', 'department')),
  parent_id text references unit,
  governorate text
);
create table establishment (
  establishment_id text primary key,
  name_ar text not null,
  kind text not null,
  governorate text not null,
  district text not null,
  lat double precision,
  lon double precision,
  licence text,
  aliases text[] not null default '{}',
  folded text not null default ''
);
create index establishment_folded on establishment using gin (folded gin_trgm_ops);
create function establishment_fold() returns trigger language plpgsql as $$
begin
  new.folded := fold_arabic(concat_ws(' ', new.name_ar, array_to_string(new.aliases, ' '), new.licence, new.district));
  return new;
end $$;
create trigger establishment_fold before insert or update on establishment for each row execute function establishment_fold();
`;

const PERSONS = `
create table person (
  person_id uuid primary key,
  name text not null,
  phone_digits text
);
create table person_tie (
  person_id uuid not null references person,
  establishment_id text not null references establishment,
  primary key (person_id, establishment_id)
);
create table account (
  account_id uuid primary key,
  person_id uuid not null references person,
  username text not null unique,
  password_hash text not null,
  active boolean not null default true
);
create table account_role (
  account_id uuid not null references account,
  role text not null,
  unit_id text not null references unit,
  primary key (account_id, role, unit_id)
);
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_account on session (account_id);
create table reporter (
  reporter_id uuid primary key,
  name text,
  phone text,
  phone_digits text,
  email text,
  handle text,
  national_id text,
  anonymous boolean not null default false,
  folded text generated always as (fold_arabic(coalesce(name, ''))) stored
);
create index reporter_phone on reporter (phone_digits) where phone_digits is not null;
create index reporter_folded on reporter using gin (folded gin_trgm_ops);
`;

const CASES = `
create table case_text (
  text_id uuid primary key,
  case_id uuid not null,
  sha256 text not null,
  body text not null,
  folded text generated always as (fold_arabic(body)) stored
);
create index case_text_case on case_text (case_id);
create index case_text_folded on case_text using gin (folded gin_trgm_ops);
create table cases (
  case_id uuid primary key,
  number text not null unique,
  seq integer not null,
  stage text not null,
  stage_since timestamptz not null,
  owner text,
  unit_id text not null references unit,
  kind text,
  category text,
  priority text not null,
  channel text not null,
  governorate text,
  district text,
  establishment_id text references establishment,
  assignee_id uuid references person,
  reporter_id uuid references reporter,
  text_id uuid not null,
  outcome text,
  closed_by text,
  public_interest boolean not null default false,
  minister_mark boolean not null default false,
  disputes integer not null default 0,
  received_at timestamptz not null,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  state jsonb not null
);
create index cases_queue on cases (stage, unit_id, received_at);
create index cases_received on cases (received_at);
create index cases_establishment on cases (establishment_id) where establishment_id is not null;
create index cases_reporter on cases (reporter_id);
create index cases_assignee on cases (assignee_id) where assignee_id is not null;
create table complaint (
  case_id uuid primary key,
  tracking_salt bytea not null,
  establishment_hint text,
  attachment_names text[] not null default '{}',
  watch_source text,
  received_by uuid references person
);
create table evidence (
  evidence_id uuid primary key,
  case_id uuid not null,
  sha256 text not null,
  media_type text not null,
  size_bytes bigint not null,
  name text not null,
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid references person
);
create index evidence_case on evidence (case_id);
`;

const MESSAGES = `
create table inbox (
  inbox_id uuid primary key,
  channel text not null,
  external_id text not null,
  case_id uuid not null,
  body_sha256 text not null,
  accepted_at timestamptz not null default now(),
  unique (channel, external_id)
);
create index inbox_case on inbox (case_id);
create table outbox (
  outbox_id bigint generated always as identity primary key,
  kind text not null check (kind in ('start', 'signal')),
  case_id uuid not null,
  payload jsonb not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index outbox_due on outbox (next_attempt_at, outbox_id);
create table command_request (
  person_id text not null,
  case_id uuid not null,
  key text not null,
  body_sha256 text not null,
  command jsonb not null,
  status integer,
  attempts integer not null default 1,
  answer json,
  created_at timestamptz not null default now(),
  primary key (person_id, case_id, key)
);
`;

/** Insert-only. The application may add and read; nobody changes or removes, the owner included. */
const RECORD = `
create table case_event (
  case_id uuid not null,
  seq integer not null,
  type text not null,
  at timestamptz not null,
  actor jsonb,
  inbox_id text,
  data jsonb not null,
  sha256 text not null,
  primary key (case_id, seq)
);
create table audit_leaf (
  leaf_id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null,
  case_id uuid,
  person_id text,
  sha256 text not null,
  detail jsonb not null default '{}'
);
create index audit_leaf_case on audit_leaf (case_id);
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name;
end $$;
create trigger case_event_insert_only before update or delete or truncate on case_event execute function refuse_change();
create trigger audit_leaf_insert_only before update or delete or truncate on audit_leaf execute function refuse_change();
`;

const PROJECTIONS = `
create table visit (
  case_id uuid not null references cases,
  visit_id text not null,
  inspector_id uuid not null references person,
  planned_date date not null,
  state text not null,
  verdict text,
  primary key (case_id, visit_id)
);
create index visit_inspector on visit (inspector_id, planned_date);
create table penalty (
  case_id uuid not null references cases,
  penalty_id text not null,
  establishment_id text references establishment,
  penalty_type text not null,
  state text not null,
  decided_at timestamptz not null,
  primary key (case_id, penalty_id)
);
create index penalty_establishment on penalty (establishment_id);
grant usage on schema public to mizan_app;
grant select, insert, update, delete on all tables in schema public to mizan_app;
revoke update, delete on case_event, audit_leaf from mizan_app;
revoke update, delete on case_text from mizan_app;
grant delete on case_text to mizan_app;
revoke delete on cases, complaint, evidence, reporter, inbox from mizan_app;
grant usage, select on all sequences in schema public to mizan_app;
`;
