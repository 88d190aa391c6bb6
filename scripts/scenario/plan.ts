import { FAMILIES, type Family, familyOf } from './families';
import { type Line, nameOf } from './lines';
import type { Path } from './paths/path';
import { shuffled } from './seeded';

/**
 * Which path each line takes: the ways of a line's family are dealt to its lines like cards, both in an order of the
 * seed. So every way is taken as soon as there are lines enough, whatever the seed.
 */
export function planPaths(lines: readonly Line[], seed: number): ReadonlyMap<Line, Path> {
  const plan = new Map<Line, Path>();
  for (const family of Object.keys(FAMILIES) as Family[]) {
    const ways = shuffled<Path>(seed, FAMILIES[family], way => `${family} ${way.name}`);
    const members = lines.filter(line => familyOf(line.expected) === family);
    shuffled(seed, members, line => `${line.number} ${nameOf(line)}`).forEach((line, index) => {
      const way = ways[index % ways.length];
      if (way) plan.set(line, way);
    });
  }
  return plan;
}
