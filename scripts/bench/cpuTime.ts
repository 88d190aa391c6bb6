import { readFileSync } from 'node:fs';
import { childrenOf } from '../runtime/processes/processes';

/** Milliseconds of processor time by the name of a part. */
export type CpuTimes = Readonly<Record<string, number | undefined>>;

/** A tick of /proc is 10 ms on every Linux that Node runs on (`USER_HZ`, proc(5)). */
const MS_PER_TICK = 10;
const [USER, SYSTEM, CHILDREN_SYSTEM] = [11, 12, 14];

/** What a process has used so far, in milliseconds; undefined where there is no /proc, 0 when it is gone. */
export function cpuTime(pid: number | undefined): number | undefined {
  return pid === undefined || process.platform !== 'linux' ? undefined : used(pid, SYSTEM);
}

/** The same with its ended and its running children, as PostgreSQL has one for each connection. */
export function cpuTimeOfFamily(pid: number | undefined): number | undefined {
  if (pid === undefined || process.platform !== 'linux') return undefined;
  return used(pid, CHILDREN_SYSTEM) + childrenOf(pid).reduce((sum, child) => sum + used(child, SYSTEM), 0);
}

/** The fields utime, stime, cutime and cstime of proc(5), up to `last`, counted from the state after the name. */
function used(pid: number, last: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(USER, last + 1).reduce((sum, ticks) => sum + Number(ticks) * MS_PER_TICK, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/** Adds what was used between two readings. */
export function addUsed(total: CpuTimes, before: CpuTimes, after: CpuTimes): CpuTimes {
  return Object.fromEntries(
    Object.entries(after).map(([name, ms]) => [name, (total[name] ?? 0) + (ms ?? 0) - (before[name] ?? 0)]),
  );
}
