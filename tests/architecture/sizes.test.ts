import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../../scripts/runtime/paths';
import { BUDGETS, weightOf } from '../../scripts/sizes/budgets';
import { filesOf, readManifest } from '../../scripts/sizes/weigh';

const uiDir = join(repoRoot, 'dist', 'admin-ui');
const LIGHT = [
  { entry: 'minister', source: 'minister.html' },
  { entry: 'field', source: 'field.html' },
  { entry: 'citizen', source: 'src/citizen/main.ts' },
] as const;

describe('the built pages', () => {
  it.each(BUDGETS)('$name: within its budget', budget => {
    expect(weightOf(uiDir, budget)).toBeLessThanOrEqual(budget.limitBytes);
  });

  // Each further file is a further wait on a phone's network.
  it.each(LIGHT)('$entry: one script and one style sheet, whatever the person does', ({ entry, source }) => {
    const files = filesOf(readManifest(uiDir, entry), [source], { all: true });
    expect(files.map(file => file.split('.').at(-1)).sort()).toEqual(['css', 'js']);
  });

  it.each(LIGHT)('$entry: nothing of React or react-admin', ({ entry, source }) => {
    const [script = ''] = filesOf(readManifest(uiDir, entry), [source]).filter(file => file.endsWith('.js'));
    const text = readFileSync(join(uiDir, script), 'utf8');
    for (const mark of ['react.dev/errors', 'MuiButton', 'RaLayout']) expect(text).not.toContain(mark);
  });
});
