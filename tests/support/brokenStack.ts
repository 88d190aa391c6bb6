import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { type Database, openDatabase } from '../../activities/adapters/database';
import { lazyEngineClient } from '../../activities/adapters/engine';
import { acceptComplaint } from '../../api/commands/accept';
import { loadUnits } from '../../api/queries/units';
import { type Accepted, staffComplaintSchema } from '../../api/schemas/intake';
import { compareCase } from '../../scripts/oracle/compareRecord';
import { type Child, startChild } from '../../scripts/runtime/children';
import { compiled } from '../../scripts/runtime/paths';
import { type Stack, startStack } from '../../scripts/runtime/stack';
import { NO_GRACE_POLICY } from '../../workflows/domain/time/policy';
import { stateQuery, workflowIdOf } from '../../workflows/messages';
import { compileTestEntry } from './compileTestEntry';
import { breadComplaint, ofAnotherLoaf, register, type Staffed } from './complaints';
import { eventually } from './eventually';
import { Caller } from './httpCaller';

/** Real processes that a test may break, in a folder of their own. */
export interface BrokenStack extends Staffed, Pick<Stack, 'engine' | 'postgres'> {
  /** As the application. */
  readonly database: Database;
  readonly engineClient: Client;
  /** As the superuser. */
  readonly superUrl: string;
  anyone(): Caller;
  /** `dieAfter`: it dies right after it has written an event of this type, before the engine hears of it. */
  startWorker(options?: { readonly dieAfter?: string }): Promise<Child>;
  stopWorkers(): Promise<void>;
  /** Kills one of the stack's own workers and starts it again. */
  replaceWorker(index: number): Promise<void>;
  restartEngine(): Promise<void>;
  restartPostgres(): Promise<void>;
  /** A complaint accepted, and its workflow at work. */
  startedCase(): Promise<Accepted>;
  /** A complaint accepted so many days ago: all that is due at triage is due as soon as its workflow starts. */
  acceptedLongAgo(days: number): Promise<Accepted>;
  /** The types of a case's events in the database. */
  rowsOf(caseId: string): Promise<readonly string[]>;
  outboxIsEmpty(): Promise<boolean>;
  /** Engine and database have the same events, row by row, and they are of these types. */
  expectOneRecord(caseId: string, types: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export interface BrokenStackOptions {
  readonly workers: number;
  /** Of new cases; decisions take effect at once unless the test is about their grace period. */
  readonly policy?: string;
  /** How long a caller waits for a decision before it is told that the outcome is not known yet. */
  readonly decisionDeadlineMs?: number;
}

export async function startBrokenStack(options: BrokenStackOptions): Promise<BrokenStack> {
  const { workers, decisionDeadlineMs = 1500, policy = NO_GRACE_POLICY } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'mizan-fault-'));
  const env = {
    LOG_LEVEL: 'warn',
    MIZAN_DECISION_DEADLINE_MS: String(decisionDeadlineMs),
    MIZAN_PUBLIC_RATE: '100000',
    MIZAN_POLICY: policy,
  };
  const stack = await startStack({ dataDir, workers, env, log: () => undefined });
  const api = `${stack.apiUrl}/api/v1`;
  const database = openDatabase(stack.databaseUrl, { max: 2, name: 'test' });
  const engineClient = lazyEngineClient({
    address: stack.temporalAddress,
    namespace: 'default',
    tls: false,
  });
  const children: Child[] = [];
  const callers = new Map<string, Promise<Caller>>();

  const as = (username: string): Promise<Caller> => {
    const caller = callers.get(username) ?? signedIn(api, username);
    callers.set(username, caller);
    return caller;
  };
  const staff: Staffed = { as };

  return {
    database,
    engineClient,
    superUrl: stack.postgres()?.url('mizan') ?? '',
    engine: stack.engine,
    postgres: stack.postgres,
    async replaceWorker(index) {
      await stack.killWorker(index);
      await stack.startWorker(index);
    },
    restartEngine: stack.restartEngine,
    restartPostgres: stack.restartPostgres,
    as,
    anyone: () => new Caller(api),
    async startWorker({ dieAfter } = {}) {
      const child = startChild({
        name: 'a worker of the test',
        file: dieAfter ? compileTestEntry('tests/support/failpointWorker') : compiled('activities/worker'),
        env: {
          ...process.env,
          ...env,
          NODE_ENV: 'production',
          DATABASE_URL: stack.databaseUrl,
          TEMPORAL_ADDRESS: stack.temporalAddress,
          ...(dieAfter ? { MIZAN_TEST_DIE_AFTER: dieAfter } : {}),
        },
        logFile: join(dataDir, 'logs', 'test-worker.log'),
        maxHeapMb: 1024,
      });
      children.push(child);
      await child.ready;
      return child;
    },
    async stopWorkers() {
      await Promise.all(children.splice(0).map(child => child.stop()));
    },
    async startedCase() {
      const accepted = await register(staff);
      const handle = engineClient.workflow.getHandle(workflowIdOf(accepted.caseId));
      await eventually('the workflow', () => handle.query(stateQuery));
      return accepted;
    },
    async acceptedLongAgo(days) {
      const units = await loadUnits(database);
      const nobody = { wakeRelay: () => undefined, tellChange: () => undefined };
      const deps = { database, units, secret: 'test', policy, ...nobody };
      const now = new Date(Date.now() - days * MS_PER_DAY);
      // The same words of the same person would join the case that has them.
      const text = ofAnotherLoaf(days);
      const complaint = staffComplaintSchema.parse({ ...breadComplaint, text });
      return acceptComplaint(deps, complaint, null, { now });
    },
    async rowsOf(caseId) {
      const sql = 'select type from case_event where case_id = $1 order by seq';
      return (await database.query<{ type: string }>(sql, [caseId])).rows.map(row => row.type);
    },
    async outboxIsEmpty() {
      return (await database.query('select 1 from outbox limit 1')).rowCount === 0;
    },
    async expectOneRecord(caseId, types) {
      // What a dead worker wrote is asked for once more before long.
      const comparison = await eventually('nothing to be left to write', async () => {
        const now = await compareCase({ database, engine: engineClient }, caseId);
        return now.pendingWrites === 0 && now;
      });
      expect(comparison.differences).toEqual([]);
      expect(comparison.events.map(event => event.type)).toEqual(types);
    },
    async stop() {
      await Promise.all(children.splice(0).map(child => child.kill()));
      await engineClient.connection.close();
      await database.end();
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const MS_PER_DAY = 86_400_000;

async function signedIn(api: string, username: string): Promise<Caller> {
  const caller = new Caller(api);
  const { status, text } = await caller.signIn(username);
  if (status !== 200) throw new Error(`${username} could not sign in: ${text}`);
  return caller;
}
