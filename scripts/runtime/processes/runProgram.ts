import { spawn } from 'node:child_process';
import { repoRoot } from '../paths';

const GRACE_MS = 20_000;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Runs a Node program to its end, or ends it when its time is over or this process is told to stop, which then follows it.
 * @returns whether it ended well
 */
export function runProgram(name: string, args: readonly string[], deadline: number): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: repoRoot, stdio: ['ignore', 'inherit', 'inherit'] });
    function end(signal: NodeJS.Signals): void {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    }
    function stop(signal: NodeJS.Signals): void {
      child.once('exit', () => process.exit(128 + SIGNALS[signal as keyof typeof SIGNALS]));
      end(signal);
    }
    for (const signal of Object.keys(SIGNALS)) process.once(signal, stop);
    const timer = setTimeout(() => {
      console.error(`${name} was ended: the run took too long`);
      end('SIGTERM');
    }, deadline - Date.now());
    function done(ok: boolean): void {
      clearTimeout(timer);
      for (const signal of Object.keys(SIGNALS)) process.off(signal, stop);
      resolve(ok);
    }
    child.on('error', error => {
      console.error(`${name}: ${error.message}`);
      done(false);
    });
    child.on('exit', code => done(code === 0));
  });
}
