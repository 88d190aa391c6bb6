import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/runtime/chromium';
import { startEngine } from '../../scripts/runtime/engine';
import { repoRoot } from '../../scripts/runtime/paths';
import { startPostgres } from '../../scripts/runtime/postgres';
import { findTimeSkippingServer } from '../../scripts/runtime/timeSkippingServer';
import { findMailServer } from './findMailServer';
import { onTeardown } from './provided';

/**
 * Provides once, for all test files, what tests/support/needs.ts reads: dist/, PostgreSQL, a Temporal server, the
 * time-skipping server, a mail server and a browser. What the environment already names is used. What a machine lacks is said, and
 * the tests that need it are skipped by name; with CI=true it is a failure.
 */
export async function provide(): Promise<void> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'mizan-tests-'));
  chmodSync(folder, 0o711);
  onTeardown(folder);
  await offer('MIZAN_TEST_PG_URL', 'PostgreSQL', async () => {
    const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false, log: say });
    onTeardown(() => postgres.stop(), postgres.cluster);
    return postgres.url('postgres');
  });
  await offer('MIZAN_TEST_TEMPORAL', 'a Temporal server', async () => {
    const engine = await startEngine({ dbFile: join(folder, 'temporal.sqlite'), durable: false, log: say });
    onTeardown(() => engine.stop());
    return engine.address;
  });
  await offer('MIZAN_TEST_TIMESKIPPING', 'the time-skipping server', () => findTimeSkippingServer(say));
  await offer('MIZAN_TEST_MAIL', 'a mail server', () => findMailServer(say));
  await offer('MIZAN_TEST_CHROMIUM', 'Chromium', async () => {
    const chromium = findChromium();
    if (!chromium) throw new Error('no Chromium: install it, or set MIZAN_CHROMIUM to one');
    return chromium;
  });
}

/** The tests start real processes, and those run from dist/. Nothing happens when it is up to date. */
function build(): void {
  const built = spawnSync(process.execPath, [join(repoRoot, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the build failed; its messages are above');
}

async function offer(variable: string, what: string, get: () => Promise<string>): Promise<void> {
  if (process.env[variable]) return;
  try {
    process.env[variable] = await get();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (process.env.CI === 'true') throw new Error(`${what} is missing: ${reason}`);
    process.env[variable] = '';
    say(`without ${what}, so its tests are skipped: ${reason}`);
  }
}

function say(line: string): void {
  console.log(`mizan: ${line}`);
}

// Jest takes the default export of this file and of no other name.
// biome-ignore lint/style/noDefaultExport: see above
export default provide;
