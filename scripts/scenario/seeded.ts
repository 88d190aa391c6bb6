import { createHash } from 'node:crypto';

/** Chooses by name: the same seed, line and name always choose the same, in whatever order they are asked. */
export interface Chooser {
  pick<T>(name: string, options: readonly [T, ...T[]]): T;
  /** True in `percent` of a hundred names. */
  chance(name: string, percent: number): boolean;
}

export function chooser(seed: number, line: string): Chooser {
  const draw = (name: string) => rank(seed, `${line}\n${name}`);
  return {
    pick: (name, options) => options[draw(name) % options.length] ?? options[0],
    chance: (name, percent) => draw(name) % 100 < percent,
  };
}

/** The items in an order that follows from the seed and their names alone. */
export function shuffled<T>(seed: number, items: readonly T[], nameOf: (item: T) => string): T[] {
  return items
    .map(item => ({ item, rank: rank(seed, nameOf(item)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function rank(seed: number, name: string): number {
  return createHash('sha256').update(`${seed}\n${name}`).digest().readUInt32BE(0);
}
