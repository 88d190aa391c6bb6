import { openDatabase } from '../../activities/adapters/database';
import { lazyEngineClient } from '../../activities/adapters/engine';
import { DEFAULT_TASK_QUEUE } from '../../workflows/messages';
import type { Stack } from '../runtime/stack';
import type { Line } from './lines';
import { openOffice } from './office';
import { judge } from './oracle';
import { planPaths } from './plan';
import { type Driven, type LineResult, runLines } from './run';
import { type Summary, summarise } from './summary';

export interface ScenarioSettings {
  readonly seed: number;
  readonly onResult: (result: LineResult) => void;
}

export interface ScenarioResult {
  readonly summary: Summary;
  /** Each one line; empty when all is well. */
  readonly problems: readonly string[];
  readonly results: readonly LineResult[];
}

/** Feeds the lines to a fresh stack, drives what is accepted to its end, and has the oracle judge it. */
export async function runScenario(
  stack: Pick<Stack, 'apiUrl' | 'databaseUrl' | 'temporalAddress'>,
  lines: readonly Line[],
  { seed, onResult }: ScenarioSettings,
): Promise<ScenarioResult> {
  const office = await openOffice(stack.apiUrl);
  const start = performance.now();
  const results = await runLines({ office, lines, plan: planPaths(lines, seed), seed, onResult });
  const seconds = (performance.now() - start) / 1000;
  const driven = results.filter((result): result is Driven => result.kind === 'driven');
  const database = openDatabase(stack.databaseUrl, { name: 'mizan-oracle' });
  const engine = lazyEngineClient({ address: stack.temporalAddress, namespace: 'default', tls: false });
  try {
    const verdict = await judge({ database, engine }, driven, DEFAULT_TASK_QUEUE);
    return { summary: summarise({ results, verdict, seconds }), problems: verdict.problems, results };
  } finally {
    await engine.connection.close();
    await database.end();
  }
}
