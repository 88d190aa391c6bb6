import { join } from 'node:path';
import { repoRoot } from './runtime/paths';
import { runProgram } from './runtime/processes/runProgram';

/**
 * `npm run screens [-- words of a page's name]`: writes a picture of every page to `screens/`, in both directions and
 * themes, on a desk and on a phone. The pages are those of tests/support/pages.ts, which axe goes through too.
 */
const LIMIT_MS = 30 * 60_000;

async function main(words: string): Promise<void> {
  if (words) process.env.SCREENS_ONLY = words;
  const jest = join(repoRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  const ok = await runProgram('jest', [jest, '--testMatch', '**/e2e/screens.ts'], Date.now() + LIMIT_MS);
  process.exitCode = ok ? 0 : 1;
}

void main(process.argv.slice(2).join(' '));
