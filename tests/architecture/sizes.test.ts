import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../../scripts/runtime/paths';
import { BUDGETS, weightOf } from '../../scripts/sizes/budgets';
import { type Entry, filesOf, readManifest } from '../../scripts/sizes/weigh';

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

  it('bring React and MUI to the office alone', () => {
    const marks = ['react.dev/errors', 'MuiButton'];
    const held = (entry: Entry, source: string) => {
      const scripts = filesOf(readManifest(uiDir, entry), [source]).filter(file => file.endsWith('.js'));
      const text = scripts.map(file => readFileSync(join(uiDir, file), 'utf8')).join('\n');
      return marks.filter(mark => text.includes(mark));
    };
    expect(held('office', 'index.html')).toEqual(marks);
    for (const { entry, source } of LIGHT) expect(held(entry, source)).toEqual([]);
  });
});
