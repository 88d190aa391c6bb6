import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { appendAudit } from '../../activities/adapters/auditLog';
import { phoneDigits } from '../../activities/adapters/reporters';
import { GOVERNORATES } from '../../workflows/domain/catalogue';
import { USUAL_DELEGATION } from '../../workflows/domain/catalogue/delegation';
import { ON_BEHALF_KINDS, ROLES } from '../../workflows/domain/glossary';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount, MINISTRY } from './accounts';
import establishments from './establishments.json';

export interface SeededAccount {
  readonly username: string;
  readonly password: string;
  readonly role: string;
  readonly roleAr: string;
  readonly name: string;
}

/**
 * Puts the organisation and establishments there, and with `demo` the demo accounts, whose password everybody knows:
 * never into a database that somebody else runs. What is there already stays.
 */
export async function seed(
  databaseUrl: string,
  { demo = true }: { readonly demo?: boolean } = {},
): Promise<{ accounts: readonly SeededAccount[] }> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await seedUnits(client);
    await seedEstablishments(client);
    for (const account of demo ? DEMO_ACCOUNTS : []) {
      await seedAccount(client, account);
      if (account.delegate) await seedDelegation(client, account);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { accounts: demo ? DEMO_ACCOUNTS.map(shown) : [] };
}

async function seedUnits(client: Client): Promise<void> {
  const insert = `insert into unit (unit_id, name_ar, name_en, kind, parent_id, governorate) values ($1, $2, $3, $4, $5, $6)
                  on conflict do nothing`;
  await client.query(insert, [
    MINISTRY,
    'وزارة التموين والتجارة الداخلية',
    'Ministry of Supply and Internal Trade',
    'ministry',
    null,
    null,
  ]);
  for (const { code, directorateAr, nameEn } of GOVERNORATES) {
    await client.query(insert, [
      `dir-${code}`,
      directorateAr,
      `${nameEn} supply directorate`,
      'directorate',
      MINISTRY,
      code,
    ]);
  }
}

async function seedEstablishments(client: Client): Promise<void> {
  await client.query(
    `insert into establishment (establishment_id, name_ar, kind, governorate, district, lat, lon, licence, phone, aliases)
     select e.id, e."nameAr", e.kind, e.governorate, e."districtAr", e.lat, e.lon, e.licence, e.phone,
       array(select jsonb_array_elements_text(e.aliases))
     from jsonb_to_recordset($1::jsonb) as e(id text, "nameAr" text, kind text, governorate text, "districtAr" text,
       lat float, lon float, licence text, phone text, aliases jsonb)
     on conflict do nothing`,
    [JSON.stringify(establishments)],
  );
}

async function seedAccount(client: Client, account: DemoAccount): Promise<void> {
  const there = await client.query('select 1 from account where username = $1', [account.username]);
  if (there.rowCount) return;
  const personId = stableId(`person:${account.username}`);
  const accountId = stableId(`account:${account.username}`);
  await client.query('insert into person (person_id, name, phone_digits) values ($1, $2, $3)', [
    personId,
    account.name,
    account.phone ? phoneDigits(account.phone) : null,
  ]);
  await client.query(
    'insert into account (account_id, person_id, username, password_hash) values ($1, $2, $3, $4)',
    [accountId, personId, account.username, await hash(DEMO_PASSWORD)],
  );
  for (const { role, unitId } of account.roles) {
    await client.query('insert into account_role values ($1, $2, $3)', [accountId, role, unitId]);
  }
  for (const establishmentId of account.tiedTo ?? []) {
    await client.query('insert into person_tie values ($1, $2)', [personId, establishmentId]);
  }
}

/** Given once: taken back or over, it does not come again. */
async function seedDelegation(client: Client, { username }: DemoAccount): Promise<void> {
  const { scope, penaltyTypes, maxAmountPiastres, days } = USUAL_DELEGATION;
  const id = stableId(`delegation:${username}`);
  const [minister, to] = [stableId('person:minister'), stableId(`person:${username}`)];
  const { rowCount } = await client.query(
    `insert into delegation (delegation_id, kind, from_person_id, to_person_id, valid_from, valid_to, scope,
       penalty_types, max_amount_piastres, created_by, request_key, body_sha256)
     select $1, 'delegate', $2, $3, today, today + $4::int, $5, $6, $7, $2, $8, ''
     from (select (now() at time zone 'Africa/Cairo')::date as today) cairo
     on conflict do nothing`,
    [id, minister, to, days, scope, penaltyTypes, maxAmountPiastres, `seed:${username}`],
  );
  if (rowCount === 0) return;
  const detail = { delegationId: id, to, what: 'delegate' };
  await appendAudit(client, { kind: 'delegationGiven', personId: minister, detail });
}

/** The same demo person has the same id everywhere. */
function stableId(name: string): string {
  const digest = createHash('sha256').update(`mizan-demo:${name}`).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `4${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

function shown(account: DemoAccount): SeededAccount {
  const [held] = account.roles;
  return {
    username: account.username,
    password: DEMO_PASSWORD,
    role: held?.role ?? 'delegate',
    roleAr: held ? ROLES[held.role].ar : ON_BEHALF_KINDS.delegate.ar,
    name: account.name,
  };
}
