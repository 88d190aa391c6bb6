import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './children';
import type { Engine } from './engine';
import { lockDataFolder } from './lock';
import { compiled } from './paths';
import type { Postgres } from './postgres';
import { readPorts, rememberPorts } from './rememberedPorts';
import { loadSecrets } from './secrets';
import { createSlot, type Slot } from './slot';
import { fillDatabase, openDatabase, type Accounts } from './stackDatabase';
import { openEngine } from './stackEngine';

export interface StackOptions {
  /** Everything is kept below it. */
  dataDir: string;
  log: (line: string) => void;
  /** Worker processes; 1 unless said. */
  workers?: number;
  /** The API's port; any free one unless said. */
  apiPort?: number;
  /** Gives the engine its web pages. */
  engineUi?: boolean;
  databaseUrl?: string | undefined;
  ownerUrl?: string | undefined;
  temporalAddress?: string | undefined;
  temporalNamespace?: string;
  temporalTaskQueue?: string;
  /** Added to the environment of the API and the workers. */
  env?: NodeJS.ProcessEnv;
  /** `false` where the data is thrown away afterwards. */
  durable?: boolean;
  /** Stops the start at its next step. */
  signal?: AbortSignal;
}

/** Everything that runs, as one thing to start, break and stop. */
export interface Stack {
  apiUrl: string;
  databaseUrl: string;
  ownerUrl: string | undefined;
  temporalAddress: string;
  accounts: Accounts;
  api: Slot;
  workers: Slot[];
  postgres(): Postgres | undefined;
  engine(): Engine | undefined;
  /** After `postgres().kill()` or `engine().kill()`: the same data on the same port. */
  restartPostgres(): Promise<void>;
  restartEngine(): Promise<void>;
  killWorker(index?: number): Promise<void>;
  startWorker(index?: number): Promise<void>;
  stop(): Promise<void>;
}

const maxHeapMb = 1024;

export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, log, signal, workers: workerCount = 1 } = options;
  // Others may pass through, for the user that PostgreSQL runs as under root; what is inside guards itself.
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711);
  const closers: (() => Promise<unknown> | void)[] = [lockDataFolder(dataDir)];
  // In the reverse order of the start: the API first, the servers last.
  async function stop(): Promise<void> {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  }

  try {
    const secrets = loadSecrets(dataDir);
    const ports = readPorts(dataDir);
    log(options.databaseUrl ? 'using the PostgreSQL of DATABASE_URL' : 'starting PostgreSQL');
    const { databaseUrl, ownerUrl, durable } = options;
    const database = await openDatabase({ dataDir, secrets, databaseUrl, ownerUrl, port: ports.postgres, durable, log });
    closers.push(async () => database.postgres?.stop());
    signal?.throwIfAborted();

    log(options.temporalAddress ? `using Temporal at ${options.temporalAddress}` : 'starting Temporal');
    const uiPort = options.engineUi ? (ports.engineUi ?? 'any') : undefined;
    const engine = await openEngine({ dataDir, address: options.temporalAddress, port: ports.engine, uiPort, log });
    closers.push(async () => engine.engine?.stop());
    rememberPorts(dataDir, {
      ...(database.postgres ? { postgres: database.postgres.port } : {}),
      ...(engine.engine ? { engine: engine.engine.port } : {}),
      ...(engine.engine?.uiPort ? { engineUi: engine.engine.uiPort } : {}),
    });
    signal?.throwIfAborted();

    const accounts = await fillDatabase(database.ownerUrl, log);
    signal?.throwIfAborted();

    const env = {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV || 'production',
      ...options.env,
      DATABASE_URL: database.databaseUrl,
      TEMPORAL_ADDRESS: engine.address,
      TEMPORAL_NAMESPACE: options.temporalNamespace ?? 'default',
      TEMPORAL_TASK_QUEUE: options.temporalTaskQueue ?? 'mizan',
      MIZAN_SECRET: secrets.secret,
      MIZAN_DATA_DIR: dataDir,
      PORT: String(options.apiPort ?? 0),
    };
    const slotFor = (name: string, program: string, logName: string) => {
      const slot = createSlot(name, () =>
        startChild({ name, file: compiled(program), env, logFile: join(dataDir, 'logs', `${logName}.log`), maxHeapMb }),
      );
      closers.push(() => slot.stop());
      return slot;
    };
    log('starting the worker and the API');
    const workers = Array.from({ length: workerCount }, (_, index) =>
      slotFor(workerCount === 1 ? 'the worker' : `worker ${index + 1}`, 'activities/worker', `worker-${index + 1}`),
    );
    const api = slotFor('the API', 'api/server', 'api');
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
      startWorker: async (index = 0) => void (await workers[index]?.start()),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
