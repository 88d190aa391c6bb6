import { basename } from 'node:path';
import fc from 'fast-check';
import type { CaseEvent, EventOf } from '../../workflows/domain/case/events';
import type { EventType } from '../../workflows/domain/glossary';
import { caseRuns, type Run, type Step } from './domainArbitraries';

const { imul } = Math;

/** Sequences per invariant. `DOMAIN_RUNS=50000 npx jest tests/domain` looks longer. */
export const RUNS = Number(process.env.DOMAIN_RUNS ?? 2000);

/** The same courses at every run of the tests, other ones in every test file; `DOMAIN_SEED` moves them all. */
export function everyRun(check: (run: Run) => void): void {
  withoutStacks(() => fc.assert(fc.property(caseRuns(), check), { numRuns: RUNS, seed: seedOfThisFile() }));
}

/** The same courses to be counted together: always as many, since how often a thing comes up depends on that. */
export function countedRuns(): readonly Run[] {
  return withoutStacks(() => fc.sample(caseRuns(), { numRuns: COUNTED, seed: seedOfThisFile() }));
}
const COUNTED = 2000;

/** A refusal is thrown inside the domain, and a stack for each of them took a quarter of the time. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

export function everyStep(check: (step: Step, run: Run) => void): void {
  everyRun(run => {
    for (const step of run.steps) check(step, run);
  });
}

/**
 * Fails with a sentence; a function where it takes time to put it together. `expect` on each of a hundred thousand
 * steps would take most of the time.
 */
export function must(holds: boolean, sentence: string | (() => string)): asserts holds {
  if (!holds) throw new Error(typeof sentence === 'string' ? sentence : sentence());
}

export function isEvent<T extends EventType>(type: T): (event: CaseEvent) => event is EventOf<T> {
  return (event): event is EventOf<T> => event.type === type;
}

function seedOfThisFile(): number {
  let seed = Number(process.env.DOMAIN_SEED ?? 0);
  for (const letter of basename(expect.getState().testPath ?? ''))
    seed = (imul(seed, 31) + letter.charCodeAt(0)) | 0;
  return seed;
}
