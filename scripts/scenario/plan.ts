import { FAMILIES, type Family, familyOf } from './families';
import { type Line, nameOf } from './lines';
import { mattersOf } from './matters';
import { MERGING } from './paths/merging';
import type { Path } from './paths/path';
import { shuffled } from './seeded';

/**
 * Which path each line takes: the ways of a line's family are dealt to its lines like cards, both in an order of the
 * seed. So every way is taken as soon as there are lines enough, whatever the seed. What is one matter has a way of its own.
 */
export function planPaths(lines: readonly Line[], seed: number): ReadonlyMap<Line, Path> {
  const plan = new Map<Line, Path>();
  for (const { root, others } of mattersOf(lines)) {
    if (others.length > 0) plan.set(root, MERGING.root);
    for (const other of others) plan.set(other, MERGING.follower);
  }
  for (const family of Object.keys(FAMILIES) as Family[]) {
    const ways = shuffled<Path>(seed, FAMILIES[family], way => `${family} ${way.name}`);
    const members = lines.filter(line => !plan.has(line) && familyOf(line.expected) === family);
    shuffled(seed, members, line => `${line.number} ${nameOf(line)}`).forEach((line, index) => {
      const way = ways[index % ways.length];
      if (way) plan.set(line, way);
    });
  }
  return plan;
}
