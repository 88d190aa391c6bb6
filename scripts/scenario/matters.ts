import { deliveryOf, type Line } from './lines';

/** One complaint, or several about one matter: the others are merged into the root. */
export interface Matter {
  readonly root: Line;
  readonly others: readonly Line[];
}

/** Every line is of exactly one matter. What one person sent again joins by itself: it is a matter of its own here. */
export function mattersOf(lines: readonly Line[]): readonly Matter[] {
  const roots = new Map<string, Line>();
  // A redelivery of the root has the same id: the first one is the root.
  for (const line of [...lines].reverse()) {
    const { externalId } = line.complaint ?? {};
    if (typeof externalId === 'string') roots.set(externalId, line);
  }
  const others = new Map<Line, Line[]>();
  for (const line of lines) {
    const root = rootOf(line, roots);
    if (root) others.set(root, [...(others.get(root) ?? []), line]);
  }
  const following = new Set([...others.values()].flat());
  return lines.filter(line => !following.has(line)).map(root => ({ root, others: others.get(root) ?? [] }));
}

function rootOf(line: Line, roots: ReadonlyMap<string, Line>): Line | undefined {
  const { duplicateOf, traits } = line.expected;
  if (!duplicateOf || !traits.includes('cluster')) return undefined;
  const root = roots.get(duplicateOf);
  const isOther = root && deliveryOf(root) !== deliveryOf(line) && !root.expected.duplicateOf;
  return isOther ? root : undefined;
}
