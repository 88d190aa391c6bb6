import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const hasProc = process.platform === 'linux';
const pollMs = 20;

/** Whether the process exists and runs; one that has ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !hasProc || procStat(pid)?.state !== 'Z';
}

/** The command line of a process, or an empty text when it is gone. */
export function commandOf(pid: number): string {
  try {
    if (hasProc) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** When the process started: with its pid, an identity that outlives the reuse of pids. Empty when it is gone. */
export function startOf(pid: number): string {
  try {
    if (hasProc) return procStat(pid)?.start ?? '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

export function childrenOf(parent: number): number[] {
  const pairs = hasProc ? procPairs() : psPairs();
  return pairs.filter(([, ppid]) => ppid === parent).map(([pid]) => pid);
}

/** True when the process ended within the time. */
export async function waitForExit(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(pollMs);
  }
  return true;
}

/** Asks a process to end, and ends it when it has not after `graceMs`. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  signalIfAlive(pid, signal);
  if (await waitForExit(pid, graceMs)) return;
  signalIfAlive(pid, 'SIGKILL');
  await waitForExit(pid, 5_000);
}

export function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself, which is what was wanted.
  }
}

function procPairs(): [number, number][] {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map(pid => [pid, procStat(pid)?.parent ?? 0]);
}

function psPairs(): [number, number][] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return table
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => [pid, parent]);
}

function procStat(pid: number): { state: string; parent: number; start: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', parent: Number(fields[1]), start: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
