import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { type Child, startChild } from '../../scripts/runtime/children';
import { compiled, repoRoot } from '../../scripts/runtime/paths';
import { type Stack, startStack } from '../../scripts/runtime/stack';
import { Caller } from './httpCaller';

/** A stack of real processes that a test may break, in a folder of its own. */
export interface BrokenStack extends Stack {
  readonly apiV1: string;
  as(username: string): Promise<Caller>;
  anyone(): Caller;
  /** A worker that dies right after it has written an event of this type, before the engine hears of it. */
  startDyingWorker(eventType: string): Promise<Child>;
}

/** Short, so that a caller learns soon that the outcome is not known yet. */
const decisionDeadlineMs = 1500;

export async function startBrokenStack(workers = 1): Promise<BrokenStack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mizan-fault-'));
  const env = {
    LOG_LEVEL: 'warn',
    MIZAN_DECISION_DEADLINE_MS: String(decisionDeadlineMs),
    MIZAN_PUBLIC_RATE: '100000',
  };
  const stack = await startStack({ dataDir, workers, env, log: () => undefined });
  const apiV1 = `${stack.apiUrl}/api/v1`;
  const children: Child[] = [];
  return {
    ...stack,
    apiV1,
    async as(username) {
      const caller = new Caller(apiV1);
      const { status, text } = await caller.signIn(username);
      if (status !== 200) throw new Error(`${username} could not sign in: ${text}`);
      return caller;
    },
    anyone: () => new Caller(apiV1),
    async startDyingWorker(eventType) {
      const child = startChild({
        name: 'the dying worker',
        file: compileTestEntry('tests/support/failpointWorker'),
        env: {
          ...process.env,
          ...env,
          NODE_ENV: 'production',
          DATABASE_URL: stack.databaseUrl,
          TEMPORAL_ADDRESS: stack.temporalAddress,
          MIZAN_TEST_DIE_AFTER: eventType,
        },
        logFile: join(dataDir, 'logs', 'dying-worker.log'),
        maxHeapMb: 1024,
      });
      children.push(child);
      await child.ready;
      return child;
    },
    async stop() {
      await Promise.all(children.map(child => child.kill()));
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Compiles a test's own program beside the build, where its imports find the compiled modules. */
function compileTestEntry(name: string): string {
  const file = compiled(name);
  const { code } = transformFileSync(join(repoRoot, `${name}.ts`), {
    configFile: join(repoRoot, '.swcrc'),
    sourceMaps: false,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  return file;
}
