import { mkdirSync } from 'node:fs';
import { isPortFree } from './runtime/ports';
import { readSettings } from './runtime/settings';
import { type Stack, startStack } from './runtime/stack';
import { supervise } from './runtime/stack/supervise';
import { welcome } from './runtime/stack/welcome';
import { describeError, StartError } from './runtime/startError';

/** One Ctrl-C reaches this process up to three times: from the terminal, from npm and from bootstrap.mjs. */
const sameInterruptMs = 1_500;

const stopping = new AbortController();
let stack: Stack | undefined;
let firstInterrupt = 0;

async function main(): Promise<void> {
  const settings = readSettings();
  listenForTheEnd();
  mkdirSync(settings.dataDir, { recursive: true });
  if (!(await isPortFree(settings.port)))
    throw new StartError(`port ${settings.port} is in use; the setting PORT chooses another one`);
  const { port, ...rest } = settings;
  stack = await startStack({ ...rest, apiPort: port, engineUi: true, log: say, signal: stopping.signal });
  for (const slot of [stack.api, ...stack.workers]) supervise(slot, say, stopping.signal);
  watchServers(stack);
  console.log(welcome(stack, settings.dataDir));
}

function listenForTheEnd(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  // bootstrap.mjs was killed: there is nobody left to press Ctrl-C.
  process.on('disconnect', interrupt);
}

function interrupt(): void {
  const now = Date.now();
  if (firstInterrupt === 0) {
    firstInterrupt = now;
    say('stopping');
    stopping.abort();
    // While the stack still starts, it stops itself at its next step and main() ends.
    if (stack) void end(0);
  } else if (now - firstInterrupt > sameInterruptMs) {
    say('stopping at once');
    // Every child ends itself when its IPC channel closes, and the guards stop the servers.
    process.exit(130);
  }
}

/** Without its database or its engine nothing goes on, and a restart by us could hide why they ended. */
function watchServers(running: Stack): void {
  const servers = { PostgreSQL: running.postgres(), Temporal: running.engine() };
  for (const [name, server] of Object.entries(servers))
    server?.ended.then(how => {
      if (stopping.signal.aborted) return;
      stopping.abort();
      say(`${name} ended ${how}; stopping`);
      void end(1);
    });
}

async function end(code: number): Promise<void> {
  try {
    await stack?.stop();
    say('stopped');
  } catch (error) {
    say(describeError(error));
    process.exit(1);
  }
  process.exit(code);
}

function say(line: string): void {
  console.log(`mizan: ${line}`);
}

main().catch(error => {
  if (stopping.signal.aborted) {
    say('stopped');
    process.exit(0);
  }
  console.error(`mizan: ${describeError(error)}`);
  process.exit(1);
});
