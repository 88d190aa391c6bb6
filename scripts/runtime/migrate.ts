import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Role } from './postgres';

/** migrations/ beside this scripts/ folder: the sources under jest, the compiled ones in dist/. */
const folder = join(__dirname, '..', '..', 'migrations');

/** Brings the tables to the newest shape. Forward only. `ownerUrl` names the role that owns them. */
export async function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
  const database = knex({ client: 'pg', connection: ownerUrl, pool: { min: 0, max: 1 } });
  try {
    const [, applied] = (await database.migrate.latest({ migrationSource: source })) as [number, string[]];
    return { applied };
  } finally {
    await database.destroy();
  }
}

/**
 * Makes, as superuser, the roles and the database: the owner, whom only migrations use, and the application's role,
 * which must own nothing, because row-level security does not bind an owner. Repeating it only sets the passwords.
 */
export async function prepareDatabase(
  urlOf: (database: string) => string,
  names: { database: string; owner: Role; app: Role },
): Promise<void> {
  const { database, owner, app } = names;
  await withClient(urlOf('postgres'), async client => {
    for (const role of [owner, app]) await ensureRole(client, role);
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0)
      await client.query(
        `create database ${escapeIdentifier(database)} owner ${escapeIdentifier(owner.name)}`,
      );
    await client.query(`revoke all on database ${escapeIdentifier(database)} from public`);
    await client.query(
      `grant connect on database ${escapeIdentifier(database)} to ${escapeIdentifier(app.name)}`,
    );
  });
}

async function ensureRole(client: Client, role: Role): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role.name]);
  const verb = known.rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${escapeIdentifier(role.name)} login password ${escapeLiteral(role.password)}`,
  );
}

async function withClient(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

/**
 * The files of the folder by their names without extension. Knex's own source keeps the extension in its table, and
 * a database migrated from the sources would not be recognised by the compiled ones.
 */
const source: Knex.MigrationSource<string> = {
  async getMigrations() {
    const names = readdirSync(folder).filter(name => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'));
    return names.map(name => name.replace(/\.[jt]s$/, '')).sort();
  },
  getMigrationName: name => name,
  getMigration: async name => require(join(folder, name)) as Knex.Migration,
};
