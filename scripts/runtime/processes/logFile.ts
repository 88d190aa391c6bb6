import { closeSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const largestBytes = 20_000_000;
const tailBytes = 8_000;

/** Opens a log file to append to, as a descriptor for a child's output. A large one is set aside first as `.1`. */
export function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  if (sizeOf(file) > largestBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The last lines written to the file since it had `fromByte` bytes. */
export function lastLines(file: string, fromByte: number, count: number): string[] {
  const size = sizeOf(file);
  const start = Math.max(fromByte <= size ? fromByte : 0, size - tailBytes);
  const buffer = Buffer.alloc(size - start);
  if (buffer.length === 0) return [];
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, buffer, 0, buffer.length, start);
  } finally {
    closeSync(descriptor);
  }
  const lines = buffer.toString('utf8').split('\n');
  return lines.filter(line => line.trim() !== '').slice(-count);
}
