import { chmodSync, mkdirSync } from 'node:fs';
import type { Engine } from './engine';
import type { Postgres } from './postgres';
import { type Accounts, fillDatabase, openDatabase } from './stack/database';
import { openEngine } from './stack/engine';
import { lockDataFolder } from './stack/lock';
import type { StackOptions } from './stack/options';
import { stackProcesses } from './stack/processes';
import { readPorts, rememberPorts } from './stack/rememberedPorts';
import { loadSecrets } from './stack/secrets';
import type { Slot } from './stack/slot';

/** Everything that runs, as one thing to start, break and stop. */
export interface Stack {
  apiUrl: string;
  databaseUrl: string;
  /** Undefined only on a server whose owner we were not told. */
  ownerUrl: string | undefined;
  temporalAddress: string;
  accounts: Accounts;
  api: Slot;
  workers: Slot[];
  /** Undefined where a running server is used. */
  postgres(): Postgres | undefined;
  engine(): Engine | undefined;
  /** After `postgres().kill()` or `engine().kill()`: the same data on the same port. */
  restartPostgres(): Promise<void>;
  restartEngine(): Promise<void>;
  killWorker(index?: number): Promise<void>;
  startWorker(index?: number): Promise<void>;
  /** Stops all in order: the API, the workers, the engine, PostgreSQL. */
  stop(): Promise<void>;
}

type Closer = () => unknown;

export async function startStack(options: StackOptions): Promise<Stack> {
  const closers: Closer[] = [];
  try {
    return await start(options, closers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function start(options: StackOptions, closers: Closer[]): Promise<Stack> {
  const { dataDir, log, signal, durable } = options;
  // Others may pass through, for the user whom root runs PostgreSQL as; what lies inside guards itself.
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711);
  closers.push(lockDataFolder(dataDir));
  const secrets = loadSecrets(dataDir);
  const ports = readPorts(dataDir);

  log(options.databaseUrl ? 'using the PostgreSQL of DATABASE_URL' : 'starting PostgreSQL');
  const { databaseUrl, ownerUrl } = options;
  const database = await openDatabase({
    dataDir,
    secrets,
    databaseUrl,
    ownerUrl,
    port: ports.postgres,
    durable,
    log,
  });
  closers.push(async () => database.postgres?.stop());
  signal?.throwIfAborted();

  log(options.temporalAddress ? `using Temporal at ${options.temporalAddress}` : 'starting Temporal');
  const uiPort = options.engineUi ? (ports.engineUi ?? 'any') : undefined;
  const engine = await openEngine({
    dataDir,
    address: options.temporalAddress,
    port: ports.engine,
    durable,
    uiPort,
    log,
  });
  closers.push(async () => engine.engine?.stop());
  rememberPorts(dataDir, {
    ...(database.postgres ? { postgres: database.postgres.port } : {}),
    ...(engine.engine ? { engine: engine.engine.port } : {}),
    ...(engine.engine?.uiPort ? { engineUi: engine.engine.uiPort } : {}),
  });
  signal?.throwIfAborted();

  const accounts = await fillDatabase(database.ownerUrl, log, options.databaseUrl === undefined);
  signal?.throwIfAborted();

  log('starting the worker and the API');
  const { api, workers } = stackProcesses(options, {
    databaseUrl: database.databaseUrl,
    temporalAddress: engine.address,
    secret: secrets.secret,
  });
  closers.push(() => Promise.all(workers.map(worker => worker.stop())));
  closers.push(() => api.stop());
  const [apiUrl] = await Promise.all([api.start(), ...workers.map(worker => worker.start())]);
  signal?.throwIfAborted();

  return {
    apiUrl: apiUrl ?? '',
    databaseUrl: database.databaseUrl,
    ownerUrl: database.ownerUrl,
    temporalAddress: engine.address,
    accounts,
    api,
    workers,
    postgres: () => database.postgres,
    engine: () => engine.engine,
    restartPostgres: () => database.restart(),
    restartEngine: () => engine.restart(),
    killWorker: async (index = 0) => workers[index]?.kill(),
    async startWorker(index = 0) {
      await workers[index]?.start();
    },
    stop: () => closeAll(closers),
  };
}

/** In the reverse order of opening. */
async function closeAll(closers: Closer[]): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
}
