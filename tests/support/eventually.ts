import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer other than null, undefined or false; fails after `withinMs`. First after
 * `everyMs`, then up to four times as long: who asks takes the processor from what is waited for.
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  { withinMs = 15_000, everyMs = 25 } = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const until = Date.now() + withinMs;
  let last: unknown;
  for (let pauseMs = everyMs; ; pauseMs = Math.min(1.5 * pauseMs, 4 * everyMs)) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false)
        return answer as NonNullable<Exclude<T, false>>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) throw new Error(`${what}: not within ${withinMs} ms; at last ${String(last)}`);
    await delay(pauseMs);
  }
}
