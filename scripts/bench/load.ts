/** Runs `job` for `ms` at a fixed concurrency, whole jobs only; gives how many finished, and in how many seconds. */
export async function runFor(ms: number, concurrency: number, job: () => Promise<void>): Promise<Rate> {
  const start = performance.now();
  let done = 0;
  async function lane(): Promise<void> {
    while (performance.now() - start < ms) {
      await job();
      done++;
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane));
  return { done, seconds: (performance.now() - start) / 1000 };
}

export interface Rate {
  readonly done: number;
  readonly seconds: number;
}

export function sum(rates: readonly Rate[]): Rate {
  return rates.reduce((all, rate) => ({ done: all.done + rate.done, seconds: all.seconds + rate.seconds }), {
    done: 0,
    seconds: 0,
  });
}

export const perSecond = (rate: Rate) => rate.done / rate.seconds;

/** The value below which `share` of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
