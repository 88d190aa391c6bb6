import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, endProcess } from '../processes/processes';
import { StartError } from '../startError';
import type { ServerUser } from './user';

/** The superuser's password, made at first use and kept in a file that only its owner may read. */
export function superuserPassword(dataDir: string): string {
  const file = join(dataDir, 'superuser-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster, unless it is there. */
export function ensureCluster(programs: string, cluster: string, password: string, user: ServerUser): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  // Made aside and renamed, so that an initdb that was cut off is not taken for a cluster.
  const making = `${cluster}.making`;
  const passwordFile = `${cluster}.password`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of [making, passwordFile])
    if (user.uid !== undefined) chownSync(path, user.uid, user.gid ?? user.uid);
  const args = [
    `--pgdata=${making}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Order and case come from PostgreSQL itself, the same on every machine. LC_CTYPE must still be a UTF-8 one:
    // under plain C, pg_trgm and the text search parser take no Arabic letter for a letter.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--lc-collate=C',
    `--lc-ctype=${utf8Locale()}`,
    '--lc-messages=C',
    '--no-instructions',
  ];
  const made = spawnSync(join(programs, 'bin', 'initdb'), args, { ...user, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0)
    throw new StartError(`initdb failed: ${(made.stderr || made.error?.message || '').trim()}`);
  renameSync(making, cluster);
}

/** Stops a server that an earlier run left on this cluster, so that nothing but ours writes to it. */
export async function stopLeftover(cluster: string): Promise<boolean> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  // After a restart of the machine the pid may be another program's.
  if (!Number.isInteger(pid) || !commandOf(pid).includes(cluster)) return false;
  await endProcess(pid, 'SIGINT', 20_000);
  return true;
}

function utf8Locale(): string {
  const wanted = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'];
  try {
    const known = new Set(execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: 'pipe' }).split(/\s+/));
    return wanted.find(name => known.has(name)) ?? 'C.UTF-8';
  } catch {
    return 'C.UTF-8';
  }
}
