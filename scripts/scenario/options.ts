import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repoRoot } from '../runtime/paths';
import { StartError } from '../runtime/startError';

export interface ScenarioOptions {
  readonly file: string;
  readonly seed: number;
  /** The last line printed is one JSON object. */
  readonly json: boolean;
  /** The temporary folder stays, with databases and logs. */
  readonly keep: boolean;
}

const DEFAULT_FILE = 'tests/data/complaints.ar.jsonl';

/** @throws StartError that says what is wrong with the arguments */
export function readOptions(args: readonly string[]): ScenarioOptions {
  const { file, seed, json, keep } = parsed(args);
  if (seed !== undefined && !/^\d{1,9}$/.test(seed))
    throw new StartError(`--seed takes a whole number up to 999999999, not "${seed}"`);
  return {
    file: file === undefined ? resolve(repoRoot, DEFAULT_FILE) : resolve(file),
    seed: Number(seed ?? 1),
    json: json ?? false,
    keep: keep ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        file: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean' },
        keep: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `${reason}\nusage: npm run scenario -- [--file lines.jsonl] [--seed 1] [--json] [--keep]`,
    );
  }
}
