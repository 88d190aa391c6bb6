import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findEngine } from './engine/find';
import { prepareNamespace } from './engine/namespace';
import { freePort, preferPort } from './ports';
import { type Guarded, startGuarded } from './processes/guarded';
import { commandOf, endProcess } from './processes/processes';
import { StartError } from './startError';

export interface Engine {
  address: string;
  port: number;
  /** The port of its web pages, when it has any. */
  uiPort: number | null;
  pid: number;
  ended: Promise<string>;
  stop(): Promise<void>;
  /** SIGKILL, for failure tests. Start it again on the same file: nothing acknowledged is lost. */
  kill(): Promise<void>;
}

export interface EngineOptions {
  /** The SQLite file that holds everything. */
  dbFile: string;
  /** Taken when free, otherwise another one is. */
  port?: number;
  /**
   * `false` trades safety and memory for speed where the data is thrown away: nothing is flushed to the disk, and the
   * server collects its garbage a quarter as often.
   */
  durable?: boolean;
  /** With web pages: on this port when free. Without it the server has none. */
  uiPort?: number | 'any';
  log?: (line: string) => void;
}

const graceMs = 15_000;

/** Search attributes of a case. They serve operators in Temporal's own pages; the lists come from PostgreSQL. */
export const searchAttributes = ['MizanStage', 'MizanUnit', 'MizanPriority'] as const;

/** Starts a Temporal development server on 127.0.0.1 whose data outlives it. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { dbFile, durable = true, log = () => undefined } = options;
  const program = await findEngine(log);
  mkdirSync(dirname(dbFile), { recursive: true });
  if (await stopLeftover(dbFile)) log('stopped a Temporal server that an earlier run left behind');
  const port = await preferPort(options.port);
  const uiPort =
    options.uiPort === undefined
      ? null
      : await preferPort(options.uiPort === 'any' ? undefined : options.uiPort);
  const httpPort = await freePort();
  const logFile = `${dbFile}.log`;
  const server = await startGuarded(
    'Temporal',
    {
      command: program,
      args: [
        ...[
          'server',
          'start-dev',
          '--ip',
          '127.0.0.1',
          '--port',
          String(port),
          '--http-port',
          String(httpPort),
        ],
        ...(uiPort === null ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch']),
        ...['--db-filename', dbFile, '--log-level', 'warn'],
        // A write-ahead journal: the server's own default syncs several files for every step of a workflow.
        ...[
          '--sqlite-pragma',
          'journal_mode=WAL',
          '--sqlite-pragma',
          `synchronous=${durable ? 'FULL' : 'OFF'}`,
        ],
        ...searchAttributes.flatMap(name => ['--search-attribute', `${name}=Keyword`]),
      ],
      ...(durable ? {} : { env: { GOGC: '400' } }),
      stopSignal: 'SIGTERM',
      graceMs,
    },
    logFile,
  );
  writeFileSync(pidFile(dbFile), String(server.pid));
  const address = `127.0.0.1:${port}`;
  await untilReady(server, address, logFile);
  return {
    address,
    port,
    uiPort,
    pid: server.pid,
    ended: server.ended,
    async stop() {
      await server.stop();
      rmSync(pidFile(dbFile), { force: true });
    },
    kill: () => server.kill(),
  };
}

async function untilReady(server: Guarded, address: string, logFile: string): Promise<void> {
  try {
    await prepareNamespace(address, () => server.hasEnded());
  } catch (error) {
    const why = server.hasEnded() ? 'ended while starting' : 'was not ready in time';
    await server.stop();
    const detail = server.logTail().at(-1) ?? (error instanceof Error ? error.message : String(error));
    throw new StartError(`Temporal ${why}: ${detail} (more in ${logFile})`);
  }
}

async function stopLeftover(dbFile: string): Promise<boolean> {
  if (!existsSync(pidFile(dbFile))) return false;
  const pid = Number(readFileSync(pidFile(dbFile), 'utf8'));
  if (!Number.isInteger(pid) || !commandOf(pid).includes(dbFile)) return false;
  await endProcess(pid, 'SIGTERM', graceMs);
  return true;
}

function pidFile(dbFile: string): string {
  return `${dbFile}.pid`;
}
