import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repoRoot } from './runtime/paths';
import { runProgram } from './runtime/processes/runProgram';

/**
 * `npm test`: types, lint, then jest with the given arguments. Types and lint count as one test each. The last line
 * is `N passed, N failed`, with `, N skipped` when there are any.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** CI ends a run after 90 minutes without a word of why; this says which part hung. */
const limitMs = Number(process.env.MIZAN_TEST_LIMIT_MIN || 60) * 60_000;
const reportFile = join(repoRoot, 'test-results', 'jest.json');
const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});
const deadline = Date.now() + limitMs;

async function main(jestArgs: string[]): Promise<void> {
  const counts = [
    await check('types', 'typescript/bin/tsc', []),
    await check('lint', '@biomejs/biome/bin/biome', ['check']),
    await jest(jestArgs),
  ];
  const total = counts.reduce((sum, count) => ({
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
    skipped: sum.skipped + count.skipped,
  }));
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function check(name: string, program: string, args: string[]): Promise<Count> {
  const ok = await runProgram(name, [inModules(program), ...args], deadline);
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function jest(args: string[]): Promise<Count> {
  mkdirSync(join(repoRoot, 'test-results'), { recursive: true });
  rmSync(reportFile, { force: true });
  const ok = await runProgram(
    'jest',
    [inModules('jest/bin/jest.js'), '--json', `--outputFile=${reportFile}`, '--passWithNoTests', ...args],
    deadline,
  );
  const counted = readReport();
  // Files that did not even load count as failed tests, and so does a setup that failed before any test ran.
  const failed = counted.failed + (ok || counted.failed > 0 ? 0 : 1);
  return { ...counted, failed };
}

function inModules(program: string): string {
  return join(repoRoot, 'node_modules', program);
}

function readReport(): Count {
  try {
    const result = report.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

void main(process.argv.slice(2));
