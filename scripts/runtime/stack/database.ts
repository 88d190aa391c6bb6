import { join } from 'node:path';
import { seed } from '../../seed';
import { migrate, prepareDatabase } from '../migrate';
import { type Postgres, startPostgres } from '../postgres';
import { reachDatabase } from './reach';
import type { Secrets } from './secrets';

export type Accounts = Awaited<ReturnType<typeof seed>>['accounts'];

export interface StackDatabase {
  /** The application's role: what the API and the workers get. */
  databaseUrl: string;
  /** The owner's role, for migrations and tests. Undefined on a server whose owner we were not told. */
  ownerUrl: string | undefined;
  /** The embedded server, unless an address was given. */
  postgres: Postgres | undefined;
  restart(): Promise<void>;
}

export interface DatabaseOptions {
  dataDir: string;
  secrets: Secrets;
  databaseUrl?: string | undefined;
  ownerUrl?: string | undefined;
  port?: number | undefined;
  durable?: boolean | undefined;
  log: (line: string) => void;
}

const database = 'mizan';

/** The PostgreSQL server that was named, or the embedded one with its roles and the database. */
export async function openDatabase(options: DatabaseOptions): Promise<StackDatabase> {
  const { dataDir, secrets, databaseUrl, ownerUrl, port, durable = true, log } = options;
  if (databaseUrl) {
    await reachDatabase('DATABASE_URL', databaseUrl);
    if (ownerUrl) await reachDatabase('DATABASE_OWNER_URL', ownerUrl);
    return {
      databaseUrl,
      ownerUrl,
      postgres: undefined,
      restart: () => Promise.reject(new Error('not our server')),
    };
  }
  const owner = { name: 'mizan_owner', password: secrets.ownerPassword };
  const app = { name: 'mizan_app', password: secrets.appPassword };
  const start = (wanted: number | undefined) =>
    startPostgres({
      dataDir: join(dataDir, 'postgres'),
      durable,
      log,
      ...(wanted === undefined ? {} : { port: wanted }),
    });
  const postgres = await start(port);
  await prepareDatabase(name => postgres.url(name), { database, owner, app });
  const opened: StackDatabase = {
    databaseUrl: postgres.url(database, app),
    ownerUrl: postgres.url(database, owner),
    postgres,
    async restart() {
      opened.postgres = await start(postgres.port);
    },
  };
  return opened;
}

/** Brings tables and catalogues up to date, where we know the owner; demo accounts only into a database of our own. */
export async function fillDatabase(
  ownerUrl: string | undefined,
  log: (line: string) => void,
  demo: boolean,
): Promise<Accounts> {
  if (!ownerUrl) {
    log('DATABASE_OWNER_URL is not set: the tables are taken as they are');
    return [];
  }
  const { applied } = await migrate(ownerUrl);
  if (applied.length > 0)
    log(`applied ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}`);
  return (await seed(ownerUrl, { demo })).accounts;
}
