/** A small deterministic source of choices: one seed, one course, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** The same items from another beginning: a fair order for a search, at the price of one choice. */
  turned<T>(items: readonly T[]): readonly T[];
}

// Globals are slow inside jest's own context: looked up at each call, these took half of the time of a run.
const { floor, imul } = Math;

/** mulberry32: 32 bits of state are enough for the few dozen choices that one command takes. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function pick<T>(items: readonly T[]): T {
    const item = items[floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
  function turned<T>(items: readonly T[]): readonly T[] {
    const begin = floor(next() * items.length);
    return [...items.slice(begin), ...items.slice(0, begin)];
  }
  return { next, chance: probability => next() < probability, pick, turned };
}
