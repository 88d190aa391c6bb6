import { rmSync } from 'node:fs';

type Closer = () => unknown;

// On `globalThis`: jest loads its setup and its teardown file apart from each other.
const shared = globalThis as { mizanTestClosers?: Closer[] };

/** Remembers what to do, or which folder to remove, when all tests are over; undone in reverse order. */
export function onTeardown(...steps: (Closer | string)[]): void {
  shared.mizanTestClosers ??= [];
  for (const step of steps.reverse())
    shared.mizanTestClosers.push(
      typeof step === 'string' ? () => rmSync(step, { recursive: true, force: true }) : step,
    );
}

export async function tearDown(): Promise<void> {
  for (let close = shared.mizanTestClosers?.pop(); close; close = shared.mizanTestClosers?.pop())
    await close();
}
