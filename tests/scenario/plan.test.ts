import { join } from 'node:path';
import { repoRoot } from '../../scripts/runtime/paths';
import { FAMILIES, familyOf } from '../../scripts/scenario/families';
import { type Line, nameOf, readLines } from '../../scripts/scenario/lines';
import { mattersOf } from '../../scripts/scenario/matters';
import { ANSWERS, INFO, RUMOURS } from '../../scripts/scenario/paths/answers';
import { CLOSURES } from '../../scripts/scenario/paths/closures';
import { DELIVERIES } from '../../scripts/scenario/paths/deliveries';
import { ENDINGS } from '../../scripts/scenario/paths/endings';
import { MERGING } from '../../scripts/scenario/paths/merging';
import type { Path } from '../../scripts/scenario/paths/path';
import { PENALTIES } from '../../scripts/scenario/paths/penalties';
import { PROSECUTIONS } from '../../scripts/scenario/paths/prosecutions';
import { REFERRALS } from '../../scripts/scenario/paths/referrals';
import { REMEDIES } from '../../scripts/scenario/paths/remedies';
import { planPaths } from '../../scripts/scenario/plan';
import { OUTCOMES } from '../../workflows/domain/glossary';

const TABLES = [
  ANSWERS,
  INFO,
  RUMOURS,
  CLOSURES,
  ENDINGS,
  PENALTIES,
  PROSECUTIONS,
  REFERRALS,
  REMEDIES,
  DELIVERIES,
  MERGING,
];
const PATHS: readonly Path[] = TABLES.flatMap(table => Object.values<Path>(table));
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

let lines: readonly Line[] = [];
beforeAll(async () => {
  lines = await readLines(join(repoRoot, 'tests/data/complaints.ar.jsonl'));
});

function names(seed: number): string[] {
  const plan = planPaths(lines, seed);
  return lines.map(line => plan.get(line)?.name ?? 'none');
}

describe('planPaths', () => {
  it('gives every line that is a matter of its own a path of its family', () => {
    const plan = planPaths(lines, 1);
    for (const { root: line, others } of mattersOf(lines)) {
      if (others.length > 0) continue;
      const ways: readonly Path[] = FAMILIES[familyOf(line.expected)];
      expect(ways).toContain(plan.get(line));
    }
  });

  it('merges what is one matter into its root', () => {
    const plan = planPaths(lines, 1);
    const merged = mattersOf(lines).filter(({ others }) => others.length > 0);
    expect(merged.map(({ root, others }) => [nameOf(root), others.length])).toEqual([
      ['H19588-20260906-1001', 7],
    ]);
    for (const { root, others } of merged) {
      expect(plan.get(root)).toBe(MERGING.root);
      expect(others.map(line => plan.get(line))).toEqual(others.map(() => MERGING.follower));
    }
  });

  it('follows from the seed alone', () => {
    expect(names(5)).toEqual(names(5));
    expect(names(5)).not.toEqual(names(6));
  });

  it('comes to every outcome, whatever the seed', () => {
    for (const seed of SEEDS) {
      const outcomes = new Set([...planPaths(lines, seed).values()].map(path => path.outcome));
      expect([...outcomes].sort()).toEqual(Object.keys(OUTCOMES).sort());
    }
  });

  it('serves a penalty in at least 20 cases, whatever the seed', () => {
    for (const seed of SEEDS)
      expect(names(seed).filter(name => name.startsWith('penalty.')).length).toBeGreaterThanOrEqual(20);
  });

  it('takes every path at least once, whatever the seed', () => {
    const all = PATHS.map(path => path.name).sort();
    for (const seed of SEEDS) expect([...new Set(names(seed))].sort()).toEqual(all);
  });
});

describe('paths', () => {
  it('have each a name of its own', () => {
    expect(new Set(PATHS.map(path => path.name)).size).toBe(PATHS.length);
  });
});
