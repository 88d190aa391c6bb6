import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { preferPort } from './ports';
import { ensureCluster, stopLeftover, superuserPassword } from './postgres/cluster';
import { clusterFolder, postgresPrograms } from './postgres/files';
import { serverUser } from './postgres/user';
import { type Guarded, startGuarded } from './processes/guarded';
import { childrenOf, signalIfAlive, waitForExit } from './processes/processes';
import { StartError } from './startError';

export interface Role {
  name: string;
  password: string;
}

export interface Postgres {
  port: number;
  pid: number;
  /** Where the cluster really lies; see postgres/files.ts. */
  cluster: string;
  /** Address of a database, as the superuser unless a role is given. */
  url(database: string, role?: Role): string;
  ended: Promise<string>;
  stop(): Promise<void>;
  /** SIGKILL to the server and all its processes: what a power cut leaves. Start it again to recover. */
  kill(): Promise<void>;
}

export interface PostgresOptions {
  dataDir: string;
  /** Taken when free, otherwise another one is. */
  port?: number;
  /** `false` trades safety for speed where the data is thrown away: nothing is flushed to the disk. */
  durable?: boolean;
  log?: (line: string) => void;
}

const readyTimeoutMs = 60_000;
const graceMs = 20_000;

/** Starts the embedded PostgreSQL on 127.0.0.1, making its cluster at first use. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dataDir, durable = true, log = () => undefined } = options;
  const user = serverUser();
  const programs = postgresPrograms(user);
  const cluster = clusterFolder(dataDir, user);
  if (!cluster.startsWith(dataDir))
    log(`PostgreSQL's files are in ${cluster}: its user cannot enter ${dataDir}`);
  const password = superuserPassword(dataDir);
  if (await stopLeftover(cluster)) log('stopped a PostgreSQL that an earlier run left behind');
  ensureCluster(programs, cluster, password, user);
  const port = await preferPort(options.port);
  const spec = {
    command: join(programs, 'bin', 'postgres'),
    args: ['-D', cluster, '-p', String(port), ...settings(durable)],
    cwd: '/',
    env: { LC_ALL: 'C' },
    ...user,
    // PostgreSQL's fast shutdown: open transactions are rolled back, nobody is waited for.
    stopSignal: 'SIGINT' as const,
    graceMs,
  };
  const server = await startGuarded('PostgreSQL', spec, join(dataDir, 'postgres.log'));
  const url = (database: string, role: Role = { name: 'postgres', password }) =>
    `postgres://${role.name}:${encodeURIComponent(role.password)}@127.0.0.1:${port}/${database}`;
  await untilReady(server, url('postgres'), join(dataDir, 'postgres.log'));
  return {
    port,
    pid: server.pid,
    cluster,
    url,
    ended: server.ended,
    stop: () => server.stop(),
    kill: () => killAll(server),
  };
}

function settings(durable: boolean): string[] {
  const values = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    // The platform packages ship without LLVM.
    'jit=off',
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']),
  ];
  return values.flatMap(value => ['-c', value]);
}

async function untilReady(server: Guarded, url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  for (;;) {
    if (server.hasEnded())
      throw new StartError(`PostgreSQL ended while starting: ${server.logTail().at(-1) ?? `see ${logFile}`}`);
    if (await answers(url)) return;
    if (Date.now() > deadline) {
      await server.stop();
      throw new StartError(`PostgreSQL was not ready after ${readyTimeoutMs / 1000} s; see ${logFile}`);
    }
    await delay(50);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    // A wrong password does not get right by waiting.
    if ((error as { code?: string }).code === '28P01')
      throw new StartError("PostgreSQL refuses the data folder's password: the folder is not of one piece");
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function killAll(server: Guarded): Promise<void> {
  const processes = [server.pid, ...childrenOf(server.pid)];
  for (const pid of processes) signalIfAlive(pid, 'SIGKILL');
  await server.kill();
  // The next start fails while one of them still holds the shared memory.
  await Promise.all(processes.map(pid => waitForExit(pid, 5_000)));
}
