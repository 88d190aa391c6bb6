import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const sources = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;

/** Longer than 250 lines, each for a reason. */
const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {
  'workflows/domain/case/process.ts': 'the process is one table, read as one',
  'migrations/20261121_000001_spine.ts': 'a migration is one step and is never edited again',
};

describe('the house', () => {
  it('has no file over 250 lines without a reason', () => {
    const long = sources.filter(file => linesOf(file) > 251 && !(file in LONG_FOR_A_REASON));
    expect(long).toEqual([]);
  });

  it('gives reasons only for files that are long', () => {
    const short = Object.keys(LONG_FOR_A_REASON).filter(file => linesOf(file) <= 251);
    expect(short).toEqual([]);
  });

  it.each([
    ['workflows/domain/case/x.ts', "import { z } from 'zod';\nexport const y = z;\n"],
    [
      'workflows/domain/case/x.ts',
      "import { runAggregate } from '../../aggregate';\nexport const y = runAggregate;\n",
    ],
    [
      'workflows/x.ts',
      "import { appendEvents } from '../activities/adapters/caseStore';\nexport const y = appendEvents;\n",
    ],
    ['activities/x.ts', "import { createApp } from '../api/app';\nexport const y = createApp;\n"],
    ['api/x.ts', "import { App } from '../admin-ui/src/app/App';\nexport const y = App;\n"],
    ['admin-ui/src/x.ts', "import { createApp } from '../../api/app';\nexport const y = createApp;\n"],
  ])('refuses an arrow outward in %s', (file, code) => {
    const house = mkdtempSync(join(tmpdir(), 'mizan-house-'));
    for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(house, name));
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), code);
    const lint = spawnSync(join(root, 'node_modules', '.bin', 'biome'), ['lint', file], {
      cwd: house,
      encoding: 'utf8',
    });
    rmSync(house, { recursive: true });
    expect(lint.stderr).toContain('noRestrictedImports');
    expect(lint.status).not.toBe(0);
  });
});
