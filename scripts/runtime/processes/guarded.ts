import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { compiled } from '../paths';
import { StartError } from '../startError';
import type { GuardMessage, GuardSpec } from './guard';
import { lastLines, openLog, sizeOf } from './logFile';
import { endProcess, signalIfAlive } from './processes';

/** A server that runs under its guard and cannot outlive this process. */
export interface Guarded {
  pid: number;
  /** Resolves, with a few words on how, when the server has ended for whatever reason. */
  ended: Promise<string>;
  hasEnded(): boolean;
  /** The last lines of its log since it was started. */
  logTail(): string[];
  stop(): Promise<void>;
  /** SIGKILL, for failure tests. */
  kill(): Promise<void>;
}

export async function startGuarded(name: string, spec: GuardSpec, logFile: string): Promise<Guarded> {
  const descriptor = openLog(logFile);
  const logStart = sizeOf(logFile);
  const guard = spawn(process.execPath, [compiled('scripts/runtime/processes/guard'), JSON.stringify(spec)], {
    detached: true,
    stdio: ['ignore', descriptor, descriptor, 'ipc'],
  });
  closeSync(descriptor);

  let over: string | undefined;
  let markEnded: (how: string) => void = () => undefined;
  const ended = new Promise<string>(resolve => {
    markEnded = how => {
      over ??= how;
      resolve(over);
    };
  });

  const pid = await new Promise<number>((resolve, reject) => {
    guard.on('error', error => reject(new StartError(`${name} did not start: ${error.message}`)));
    guard.on('exit', code => {
      markEnded('its guard ended');
      reject(new StartError(`${name} did not start: its guard ended with ${code}; see ${logFile}`));
    });
    guard.on('message', (message: GuardMessage) => {
      if (message.type === 'started') resolve(message.pid);
      if (message.type === 'failed') reject(new StartError(`${name} did not start: ${message.reason}`));
      if (message.type === 'ended')
        markEnded(message.signal ? `by ${message.signal}` : `with code ${message.code}`);
    });
  });

  return {
    pid,
    ended,
    hasEnded: () => over !== undefined,
    logTail: () => lastLines(logFile, logStart, 5),
    async stop() {
      if (over === undefined && guard.connected) {
        guard.send({ stop: true }, () => undefined);
        await ended;
      }
      // Here the server lives only when its guard was killed.
      await endProcess(pid, spec.stopSignal, spec.graceMs);
    },
    async kill() {
      signalIfAlive(pid, 'SIGKILL');
      await ended;
    },
  };
}
