import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from '../processes/processes';
import { StartError } from '../startError';

/** Takes the data folder for this process; throws when another one that still runs has it. Returns the release. */
export function lockDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'lock');
  const own = `${process.pid} ${startOf(process.pid)}\n`;
  if (!create(file, own)) {
    const holder = read(file);
    if (isHeld(holder)) throw inUse(dataDir, holder);
    takeOver(file, holder, dataDir);
    if (!create(file, own)) throw inUse(dataDir, read(file));
  }
  return () => {
    if (read(file) === own) rmSync(file, { force: true });
  };
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

// Renaming is what only one of two processes can do: the slower one renames the winner's new lock, sees that it is
// not the stale one, and gives it back.
function takeOver(file: string, stale: string, dataDir: string): void {
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  const taken = read(aside);
  if (taken === stale) return rmSync(aside, { force: true });
  renameSync(aside, file);
  throw inUse(dataDir, taken);
}

// The pid alone may meanwhile be another program's, in a container it nearly always is; the start time tells.
function isHeld(content: string): boolean {
  const [, pid = '0', start = ''] = content.match(/^(\d+) (.*)\n?$/) ?? [];
  return start !== '' && startOf(Number(pid)) === start;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function inUse(dataDir: string, holder: string): StartError {
  const pid = holder.split(' ')[0];
  return new StartError(
    `Mizan already runs on ${dataDir} (process ${pid}); MIZAN_DATA_DIR chooses another folder`,
  );
}
