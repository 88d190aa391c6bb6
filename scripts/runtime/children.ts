import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, createWriteStream } from 'node:fs';
import { openLog } from './processes/logFile';
import { endProcess, signalIfAlive } from './processes/processes';
import { StartError } from './startError';

/** A Node process of ours: the API or a worker. */
export interface Child {
  name: string;
  pid: number;
  /** Resolves with the address it reports once it serves; rejects with its own words when it ends before. */
  ready: Promise<string | undefined>;
  /** Resolves, with a few words on how, when it has ended for whatever reason. */
  ended: Promise<string>;
  stop(): Promise<void>;
  /** SIGKILL, for failure tests. */
  kill(): Promise<void>;
}

export interface ChildSpec {
  name: string;
  /** The compiled file. */
  file: string;
  env: NodeJS.ProcessEnv;
  /** Its output is appended here. */
  logFile: string;
  maxHeapMb: number;
}

interface ReadyMessage {
  ready?: boolean;
  address?: string;
}

const readyTimeoutMs = 60_000;
const graceMs = 20_000;
const keptErrorBytes = 8_000;

/**
 * Starts a child in a session of its own, so that a terminal's Ctrl-C does not stop it out of order. It ends itself
 * when its IPC channel closes, which happens however this process ends.
 */
export function startChild(spec: ChildSpec): Child {
  const descriptor = openLog(spec.logFile);
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', `--max-old-space-size=${spec.maxHeapMb}`, spec.file],
    { env: spec.env, detached: true, stdio: ['ignore', descriptor, 'pipe', 'ipc'] },
  );
  closeSync(descriptor);
  const errors = followErrors(child, spec.logFile);
  const ended = new Promise<string>(resolve => {
    child.on('error', error => resolve(error.message));
    child.on('close', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`));
  });
  const ready = untilReady(spec.name, child, ended, errors);
  // Whoever only stops the child does not wait for `ready`; its failure is not an unhandled one then.
  ready.catch(() => undefined);
  return {
    name: spec.name,
    pid: child.pid ?? 0,
    ready,
    ended,
    async stop() {
      if (child.pid !== undefined) await endProcess(child.pid, 'SIGTERM', graceMs);
      await ended;
    },
    async kill() {
      if (child.pid !== undefined) signalIfAlive(child.pid, 'SIGKILL');
      await ended;
    },
  };
}

function followErrors(child: ChildProcess, logFile: string): () => string {
  const log = createWriteStream(logFile, { flags: 'a' });
  let kept = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log.write(chunk);
    kept = (kept + chunk.toString('utf8')).slice(-keptErrorBytes);
  });
  child.on('close', () => log.end());
  return () => kept;
}

async function untilReady(
  name: string,
  child: ChildProcess,
  ended: Promise<string>,
  errors: () => string,
): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const message = new Promise<ReadyMessage>(resolve => {
    child.on('message', (message: ReadyMessage) => {
      if (message.ready) resolve(message);
    });
  });
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StartError(`${name} was not ready after ${readyTimeoutMs / 1000} s`)),
      readyTimeoutMs,
    );
  });
  const failure = ended.then(how => {
    throw new StartError(`${name}: ${mainLine(errors()) ?? `ended ${how} before it was ready`}`);
  });
  try {
    return (await Promise.race([message, timeout, failure])).address;
  } finally {
    clearTimeout(timer);
  }
}

/** The line that says what went wrong: the last one that is not part of a stack trace. */
function mainLine(text: string): string | undefined {
  const lines = text.split('\n').map(line => line.trimEnd());
  const telling = lines.filter(line => line !== '' && !/^\s|^[{}]|^Node\.js v/.test(line));
  return telling.findLast(line => /error/i.test(line)) ?? telling.at(-1);
}
