/**
 * Runs one server (PostgreSQL, the engine) as its child, in a session of its own.
 *
 * Why a process between: a terminal's Ctrl-C goes to every process of its group and would stop the database before
 * the worker that writes to it; so servers are kept out of the group. But then nothing would end them when the
 * program that started them is killed outright. The guard notices by its IPC channel, which the system closes
 * however its parent ends, and stops the server.
 */
import { spawn } from 'node:child_process';
import { endProcess } from './processes';

export interface GuardSpec {
  command: string;
  args: string[];
  cwd?: string;
  /** Added to the environment. Nothing secret: the whole specification is an argument that `ps` shows. */
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
  /** Asks the server to end in order. */
  stopSignal: NodeJS.Signals;
  /** How long it has for that before SIGKILL. */
  graceMs: number;
}

export type GuardMessage =
  | { type: 'started'; pid: number }
  | { type: 'failed'; reason: string }
  | { type: 'ended'; code: number | null; signal: string | null };

function guard(spec: GuardSpec): void {
  const { command, args, stopSignal, graceMs, env, ...options } = spec;
  const server = spawn(command, args, {
    ...options,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let stopping = false;

  async function stop(): Promise<void> {
    if (stopping || server.pid === undefined) return;
    stopping = true;
    await endProcess(server.pid, stopSignal, graceMs);
  }

  server.on('spawn', () => tell({ type: 'started', pid: server.pid ?? 0 }));
  server.on('error', error => leave({ type: 'failed', reason: error.message }));
  server.on('exit', (code, signal) => leave({ type: 'ended', code, signal }));
  process.on('message', stop);
  process.on('disconnect', stop);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

function tell(message: GuardMessage): void {
  // The parent may be gone, and the channel with it.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

function leave(message: GuardMessage): void {
  if (!process.connected) process.exit(0);
  process.send?.(message, undefined, undefined, () => process.exit(0));
}

if (require.main === module) guard(JSON.parse(process.argv[2] ?? '{}') as GuardSpec);
