import { execFileSync, spawnSync } from 'node:child_process';
import { StartError } from '../startError';

/** Whom PostgreSQL runs as. Empty for a normal user: it runs as that user. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

const userName = 'postgres';

/** PostgreSQL refuses to run as root, so root runs it as the user `postgres`, which is made when missing. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  return lookUp() ?? create();
}

/** Whether that user can enter the folder, asked of the system itself: modes alone don't tell of mounts and ACLs. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

function lookUp(): Required<ServerUser> | undefined {
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function create(): Required<ServerUser> {
  // useradd on most systems, adduser on Alpine.
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', userName]],
    ['adduser', ['-S', '-D', '-H', userName]],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: 'ignore' });
    const user = lookUp();
    if (user) return user;
  }
  throw new StartError(
    `PostgreSQL does not run as root and no user "${userName}" could be made: run as a normal user, or set DATABASE_URL`,
  );
}

function id(option: '-u' | '-g'): number {
  return Number(
    execFileSync('id', [option, userName], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}
