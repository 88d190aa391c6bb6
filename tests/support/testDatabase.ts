import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { migrate, prepareDatabase } from '../../scripts/runtime/migrate';
import { repoRoot } from '../../scripts/runtime/paths';
import { seed } from '../../scripts/seed';
import { provided } from './needs';

/** A database of one test file: migrated, with the demo organisation. */
export interface TestDatabase {
  /** As the application, which owns nothing. */
  readonly url: string;
  /** As the superuser, for what only a test may do. */
  readonly superUrl: string;
  drop(): Promise<void>;
}

const OWNER = { name: 'mizan_owner', password: 'mizan-test-owner' };
const APP = { name: 'mizan_app', password: 'mizan-test-app' };
/** Any number that nobody else locks. */
const TEMPLATE_LOCK = 20_261_121;

/** Copies the template database, which the first test file that comes makes: 0.1 s in place of 2 s. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `mizan_test_${process.pid}_${Date.now()}_${Math.random().toString(36).slice(2, 8)}`;
  await asSuperuser(async client => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await ensureTemplate(client);
    await client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  });
  return {
    url: urlOf(name, APP),
    superUrl: urlOf(name),
    drop: () =>
      asSuperuser(async client => {
        await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
      }),
  };
}

async function ensureTemplate(client: Client): Promise<string> {
  const name = `mizan_template_${fingerprint()}`;
  const known = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (known.rowCount) return name;
  // Made under another name, so that one whose making was cut off is not taken for whole.
  const making = `${name}_making`;
  await client.query(`drop database if exists ${making} with (force)`);
  await prepareDatabase(urlOf, { database: making, owner: OWNER, app: APP });
  await migrate(urlOf(making, OWNER));
  await seed(urlOf(making, OWNER));
  await client.query(`alter database ${making} rename to ${name}`);
  return name;
}

/** Of everything that makes the template what it is. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = ['migrations', 'scripts/seed', 'workflows/domain/catalogue'].flatMap(filesBelow);
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(repoRoot, file)));
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(repoRoot, folder), { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(file => statSync(join(repoRoot, file)).isFile());
}

function urlOf(database: string, role?: { readonly name: string; readonly password: string }): string {
  const url = new URL(provided.postgresUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role.name;
    url.password = role.password;
  }
  return url.href;
}

async function asSuperuser(use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: provided.postgresUrl });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
