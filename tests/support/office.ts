import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import pino from 'pino';
import { type Database, openDatabase } from '../../activities/adapters/database';
import { lazyEngineClient } from '../../activities/adapters/engine';
import { evidenceFolder } from '../../activities/adapters/evidenceFiles';
import {
  CASES_CHANNEL,
  type CaseChange,
  changeNotifier,
  listen,
  outboxWaker,
} from '../../activities/adapters/notifications';
import { drawInChild } from '../../activities/adapters/smallPictures/drawInChild';
import { createApp } from '../../api/app';
import { decisionSender } from '../../api/commands/engineDecision';
import { liveChanges } from '../../api/http/liveChanges';
import { sessions } from '../../api/http/sessions';
import { loadUnits } from '../../api/queries/units';
import { compiled } from '../../scripts/runtime/paths';
import { NO_GRACE_POLICY } from '../../workflows/domain/time/policy';
import { Caller } from './httpCaller';
import type { OfficeWorker, WorkerOptions } from './officeWorker';
import { testDatabase } from './testDatabase';

export interface OfficeOptions extends WorkerOptions {
  /** `false`: nobody works on cases until `startWorker`. */
  readonly worker?: boolean;
  /** host:port; the shared Temporal server unless said. */
  readonly engineAddress?: string;
  readonly publicRatePerMinute?: number;
  readonly decisionDeadlineMs?: number;
  /** Decisions take effect at once unless the test is about their grace period. */
  readonly policy?: string;
}

/** The whole of Mizan in this process, on a database and a task queue of its own, over a real port. */
export interface Office {
  readonly api: string;
  /** As the application. */
  readonly database: Database;
  /** As the superuser: for what only a test may do. */
  readonly superuser: Database;
  readonly engine: Client;
  /** The folder of its files. */
  readonly files: string;
  /** What the API logged, one JSON line each. */
  readonly logs: readonly string[];
  /** Somebody signed in; the same browser for the same name. */
  as(username: string): Promise<Caller>;
  /** Somebody who is not signed in. */
  anyone(): Caller;
  startWorker(options?: WorkerOptions): Promise<void>;
  stopWorker(): Promise<void>;
  stop(): Promise<void>;
}

export const TEST_SECRET = 'a secret for tests, of at least 32 characters';
const UNREACHED_LIMIT = 1_000_000;
const DRAW_SMALL = compiled('activities/adapters/smallPictures/drawSmall');

export async function startOffice(options: OfficeOptions = {}): Promise<Office> {
  const { worker = true, decisionDeadlineMs = 8000, publicRatePerMinute = UNREACHED_LIMIT } = options;
  const files = mkdtempSync(join(tmpdir(), 'mizan-office-'));
  const ownDatabase = await testDatabase();
  const database = openDatabase(ownDatabase.url, { max: 10, name: 'mizan-api' });
  const superuser = openDatabase(ownDatabase.superUrl, { max: 2, name: 'test' });
  const engine = lazyEngineClient(engineSettings(options.engineAddress));
  const logs: string[] = [];
  const changes = liveChanges();
  const stopListening = listen(ownDatabase.url, CASES_CHANNEL, payload => {
    if (payload) changes.publish(JSON.parse(payload) as CaseChange[]);
  });
  const app = createApp({
    database,
    engine,
    units: await loadUnits(database),
    sessions: sessions(database, false),
    send: decisionSender(engine, decisionDeadlineMs),
    evidenceFiles: evidenceFolder(join(files, 'evidence'), drawInChild(DRAW_SMALL)),
    changes,
    wakeRelay: outboxWaker(database),
    tellChange: changeNotifier(database).notify,
    secret: TEST_SECRET,
    policy: options.policy ?? NO_GRACE_POLICY,
    uiDir: undefined,
    secureCookies: false,
    trustProxy: 0,
    publicRatePerMinute,
    log: pino({ level: 'trace' }, { write: (line: string) => void logs.push(line) }),
  });
  const server = await listening(app.listen(0, '127.0.0.1'));
  // Idle connections are the caller's to close: at five seconds, a test that was held up sent on one that was ending.
  server.keepAliveTimeout = 0;
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  const taskQueue = `mizan-test-${randomUUID()}`;
  const browsers = new Map<string, Promise<Caller>>();
  let running: OfficeWorker | undefined;

  const office: Office = {
    api,
    database,
    superuser,
    engine,
    files,
    logs,
    as(username) {
      const known = browsers.get(username) ?? signedIn(api, username);
      browsers.set(username, known);
      return known;
    },
    anyone: () => new Caller(api),
    async startWorker(workerOptions = options) {
      // The SDK's worker takes a second to load, which files without one save.
      const { startOfficeWorker } = await import('./officeWorker');
      running = await startOfficeWorker(ownDatabase.url, taskQueue, workerOptions);
    },
    async stopWorker() {
      await running?.stop();
      running = undefined;
    },
    async stop() {
      await office.stopWorker();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await stopListening();
      await engine.connection.close();
      await database.end();
      await superuser.end();
      await ownDatabase.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
  if (worker) await office.startWorker();
  return office;
}

function engineSettings(address: string | undefined) {
  const shared = process.env.MIZAN_TEST_TEMPORAL ?? '';
  return { address: address ?? shared, namespace: 'default', tls: false };
}

async function signedIn(api: string, username: string): Promise<Caller> {
  const caller = new Caller(api);
  const { status, text } = await caller.signIn(username);
  if (status !== 200) throw new Error(`${username} could not sign in: ${text}`);
  return caller;
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', reject);
  });
}
