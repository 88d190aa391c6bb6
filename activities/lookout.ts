import type { Logger } from 'pino';

export interface Lookout {
  /** Something may be waiting. */
  wake(): void;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 1000;

/**
 * Looks after work that lies in a table: when woken and every second, and again at once while `look` says that there is more.
 * A `look` that throws is logged as `trouble`, and the next second tries again.
 */
export function startLookout(
  look: () => Promise<{ readonly more: boolean }>,
  log: Logger,
  trouble: string,
): Lookout {
  let stopped = false;
  let woken = false;
  let wakeUp: () => void = () => {};

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false;
      const { more } = await look().catch((error: Error) => {
        log.warn({ err: error.message }, trouble);
        return { more: false };
      });
      // Woken meanwhile: what was written after this look must not wait.
      if (!more && !woken && !stopped) await pause();
    }
  }
  function pause(): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  function wake(): void {
    woken = true;
    wakeUp();
  }
  const running = run();
  return {
    wake,
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
