import { setTimeout as delay } from 'node:timers/promises';
import type { Slot } from './slot';

const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
const steadyMs = 60_000;

/** Starts a slot's child again whenever it ends by itself, waiting longer each time while it does not stay up. */
export function supervise(slot: Slot, log: (line: string) => void, stopping: AbortSignal): void {
  let delayMs = firstDelayMs;
  let startedAt = Date.now();

  async function restart(how: string): Promise<void> {
    if (Date.now() - startedAt > steadyMs) delayMs = firstDelayMs;
    for (let reason = `ended ${how}`; !stopping.aborted; ) {
      log(`${slot.name} ${reason}; starting it again in ${delayMs / 1000} s`);
      await delay(delayMs, undefined, { signal: stopping }).catch(() => undefined);
      delayMs = Math.min(delayMs * 2, longestDelayMs);
      if (stopping.aborted) return;
      startedAt = Date.now();
      try {
        await slot.start();
        log(`${slot.name} runs again`);
        return;
      } catch (error) {
        reason = `did not start (${error instanceof Error ? error.message : String(error)})`;
      }
    }
  }

  slot.onCrash(restart);
}
