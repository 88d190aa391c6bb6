import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_GRACE_POLICY } from '../workflows/domain/time/policy';
import { type Stack, startStack } from './runtime/stack';
import { describeError, StartError } from './runtime/startError';
import { type Line, readLines } from './scenario/lines';
import { readOptions, type ScenarioOptions } from './scenario/options';
import { runScenario } from './scenario/scenario';
import { describeLine, describeSummary, isGood } from './scenario/summary';

/**
 * `npm run scenario`: real complaints, one a line, each through the API to its end on a stack of its own; then an
 * oracle compares what was acknowledged with database and engine. Exits 1 when anything was lost or ended elsewhere.
 */
const stopping = new AbortController();
const MANY_A_MINUTE = '1000000';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const lines = await readLines(options.file);
  const dataDir = mkdtempSync(join(tmpdir(), 'mizan-scenario-'));
  listenForTheEnd();
  let good = false;
  try {
    const stack = await startStack({
      dataDir,
      log: say,
      durable: false,
      // All citizens of the file come from one address.
      env: { LOG_LEVEL: 'warn', MIZAN_PUBLIC_RATE: MANY_A_MINUTE, MIZAN_POLICY: NO_GRACE_POLICY },
      signal: stopping.signal,
    });
    try {
      good = await Promise.race([untilStopped(), untilBroken(stack), feed(stack, lines, options)]);
    } finally {
      await stack.stop();
    }
  } finally {
    const keep = options.keep || !(good || stopping.signal.aborted);
    if (keep) process.stderr.write(`mizan: databases and logs stay in ${dataDir}\n`);
    else rmSync(dataDir, { recursive: true, force: true });
  }
  process.exit(good ? 0 : 1);
}

async function feed(stack: Stack, lines: readonly Line[], options: ScenarioOptions): Promise<boolean> {
  const { file, seed, json } = options;
  say(`feeding ${lines.length} lines of ${file}, seed ${seed}`);
  const { summary, problems } = await runScenario(stack, lines, {
    seed,
    onResult: result => console.log(describeLine(result)),
  });
  for (const problem of problems) console.log(`PROBLEM  ${problem}`);
  console.log(`\n${describeSummary(summary)}`);
  if (json) console.log(JSON.stringify({ file, seed, ...summary }));
  return isGood(summary);
}

function listenForTheEnd(): void {
  const stop = () => stopping.abort(new Error('stopped'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // bootstrap.mjs was killed: nobody waits for the result any more.
  process.on('disconnect', stop);
}

function untilStopped(): Promise<never> {
  return new Promise((_resolve, reject) => {
    stopping.signal.addEventListener('abort', () => reject(stopping.signal.reason));
  });
}

/** Without one of its parts every line that is left would wait in vain. */
function untilBroken(stack: Stack): Promise<never> {
  return new Promise((_resolve, reject) => {
    const broken = (name: string) => (how: string) => reject(new StartError(`${name} ended ${how}`));
    for (const slot of [stack.api, ...stack.workers]) slot.onCrash(broken(slot.name));
    stack.postgres()?.ended.then(broken('PostgreSQL'));
    stack.engine()?.ended.then(broken('Temporal'));
  });
}

function say(line: string): void {
  console.log(`mizan: ${line}`);
}

main().catch(error => {
  if (stopping.signal.aborted) process.exit(130);
  console.error(`mizan: ${describeError(error)}`);
  process.exit(1);
});
