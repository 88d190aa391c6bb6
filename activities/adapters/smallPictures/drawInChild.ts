import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/**
 * Draws a picture small: 320 px at most, WebP, without metadata. `open` is called when its turn comes.
 * @throws NotDrawn
 */
export type DrawSmall = (open: () => Readable) => Promise<Buffer>;

/** `lasting`: trying the same picture again would end the same. */
export class NotDrawn extends Error {
  constructor(
    message: string,
    readonly lasting: boolean,
  ) {
    super(message);
    this.name = 'NotDrawn';
  }
}

const AT_ONCE = 2;
const MOST_WAITING = 100;
const TIME_LIMIT_MS = 10_000;

/**
 * Runs `program` (drawSmall.js) for each picture: strangers sent it, and a decoder that it brings down, or fills the
 * memory of, is a process of its own, which knows no secrets.
 */
export function drawInChild(program: string): DrawSmall {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async open => {
    if (running < AT_ONCE) running++;
    else if (waiting.length < MOST_WAITING) await new Promise<void>(resolve => waiting.push(resolve));
    else throw new NotDrawn('too many pictures wait to be drawn', false);
    try {
      return await drawn(program, open());
    } finally {
      // Whoever waits takes this one's place.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

async function drawn(program: string, picture: Readable): Promise<Buffer> {
  const child = spawn(process.execPath, [program], {
    env: {},
    stdio: 'pipe',
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', error => reject(new NotDrawn(error.message, false)));
    child.once('close', (code, signal) => resolve(signal ?? `${code}`));
  });
  const [small, why, end, broke] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    ended,
    pipeline(picture, child.stdin).then(
      () => null,
      (error: NodeJS.ErrnoException) => error,
    ),
  ]);
  if (end === '0' && small.length > 0) return small;
  // A child that ended before it had read all says why by itself; a file that cannot be read is another matter.
  if (broke && !CHILD_ENDED.includes(broke.code ?? '')) throw broke;
  throw new NotDrawn(why.trim().split('\n').at(-1) || `ended with ${end}`, true);
}

const CHILD_ENDED = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'];
