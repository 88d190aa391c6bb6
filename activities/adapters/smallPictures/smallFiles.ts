import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NotDrawn } from './drawInChild';

const MOST_REMEMBERED = 10_000;

/**
 * Small pictures in `folder`, each under the digest of its original. One is drawn once for all who ask at the same time;
 * what cannot be drawn is not tried again while this process runs.
 */
export function smallFiles(
  folder: string,
  draw: (sha256: string) => Promise<Buffer>,
): (sha256: string) => Promise<Buffer> {
  const drawing = new Map<string, Promise<Buffer>>();
  const failed = new Map<string, NotDrawn>();

  async function drawAndKeep(sha256: string, path: string): Promise<Buffer> {
    try {
      const picture = await draw(sha256);
      const temporary = join(folder, `.${randomUUID()}`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, picture, { mode: 0o600, flush: true });
      await rename(temporary, path);
      return picture;
    } catch (error) {
      if (error instanceof NotDrawn && error.lasting && failed.size < MOST_REMEMBERED)
        failed.set(sha256, error);
      throw error;
    } finally {
      drawing.delete(sha256);
    }
  }

  return async sha256 => {
    const path = join(folder, sha256.slice(0, 2), sha256);
    const kept = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (kept) return kept;
    const failure = failed.get(sha256);
    if (failure) throw failure;
    const now = drawing.get(sha256) ?? drawAndKeep(sha256, path);
    drawing.set(sha256, now);
    return now;
  };
}
