import { join } from 'node:path';
import { repoRoot } from '../../scripts/runtime/paths';
import { BUDGETS, weightOf } from '../../scripts/sizes/budgets';
import { readManifest } from '../../scripts/sizes/weigh';

const uiDir = join(repoRoot, 'dist', 'admin-ui');

describe('the built pages', () => {
  it.each(BUDGETS)('$name: within its budget', budget => {
    expect(weightOf(uiDir, readManifest(uiDir), budget)).toBeLessThanOrEqual(budget.limitBytes);
  });

  it.each(['minister.html', 'field.html', 'src/citizen/main.ts'])(
    '%s loads nothing of react-admin',
    source => {
      const chunks = readManifest(uiDir);
      const office = chunks['index.html']?.file;
      expect(office).toBeDefined();
      expect(reached(chunks, source)).not.toContain(office);
    },
  );
});

function reached(
  chunks: ReturnType<typeof readManifest>,
  source: string,
  seen = new Set<string>(),
): string[] {
  const chunk = chunks[source];
  if (!chunk || seen.has(source)) return [];
  seen.add(source);
  return [
    chunk.file,
    ...chunk.imports.concat(chunk.dynamicImports).flatMap(next => reached(chunks, next, seen)),
  ];
}
