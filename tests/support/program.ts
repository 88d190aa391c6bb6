import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repoRoot } from '../../scripts/runtime/paths';
import { childrenOf, isAlive } from '../../scripts/runtime/processes/processes';
import { eventually } from './eventually';

/** A program as a person starts it: its lines, its exit code, and every process below it. */
export interface Program {
  pid: number;
  stdout(): string;
  stderr(): string;
  exitCode: Promise<number | null>;
  /** Waits until it has printed this. */
  prints(text: string, withinMs?: number): Promise<void>;
  /** It and all that it started, directly or not. */
  family(): number[];
}

/** Runs a file of this checkout by Node. `env` is added to the environment; `undefined` takes a variable away. */
export function runProgram(file: string, args: string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, [join(repoRoot, file), ...args], {
    cwd: repoRoot,
    env: { ...process.env, ...env },
    // A group of its own: a signal to the group is then what a terminal's Ctrl-C is.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', chunk => (output.stdout += chunk));
  child.stderr.on('data', chunk => (output.stderr += chunk));
  return {
    pid,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    exitCode: new Promise(resolve => child.on('close', resolve)),
    async prints(text, withinMs = 60_000) {
      await eventually(
        `"${text}"`,
        () => {
          if (!output.stdout.includes(text) && child.exitCode !== null) throw new Error(output.stderr);
          return output.stdout.includes(text);
        },
        { withinMs },
      );
    },
    family: () => familyOf(pid),
  };
}

export function alive(pids: number[]): number[] {
  return pids.filter(isAlive);
}

function familyOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(familyOf)];
}
