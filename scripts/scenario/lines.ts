import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { StartError } from '../runtime/startError';
import { type Expected, readExpected } from './expected';

/** One line of the file, whatever it holds. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly bytes: Buffer;
  /** What is to be filed, without `expected`; null when the line is no JSON object. */
  readonly complaint: Readonly<Record<string, unknown>> | null;
  readonly expected: Expected;
}

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** @throws StartError when there is no such file */
export async function readLines(file: string): Promise<readonly Line[]> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new StartError(`cannot read the lines: ${error.message}`);
  });
  const start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  return splitLines(bytes.subarray(start))
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => line.some(byte => byte > 0x20))
    .map(({ number, line }) => lineOf(number, line));
}

/** How a line is called on paper: by its channel's id, else by its place. */
export function nameOf({ complaint, number }: Line): string {
  const id = complaint?.externalId;
  return typeof id === 'string' && id !== '' ? id.slice(0, 40) : `line ${number}`;
}

/** What a delivery is known by: the same channel and id again is the same complaint. Null when it has none. */
export function deliveryOf({ complaint }: Line): string | null {
  const { channel, externalId } = complaint ?? {};
  return typeof channel === 'string' && typeof externalId === 'string' ? `${channel} ${externalId}` : null;
}

function lineOf(number: number, bytes: Buffer): Line {
  const value = parse(bytes);
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { number, bytes, complaint: null, expected: readExpected(undefined) };
  const { expected, ...complaint } = value as Record<string, unknown>;
  return { number, bytes, complaint, expected: readExpected(expected) };
}

function parse(bytes: Buffer): unknown {
  // Decoding would put U+FFFD for what is not UTF-8: the line would no longer be what came.
  if (!isUtf8(bytes)) return null;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}
