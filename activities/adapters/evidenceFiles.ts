import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DrawSmall } from './smallPictures/drawInChild';
import { smallFiles } from './smallPictures/smallFiles';

/** Where photos and documents are kept, each under the digest of its bytes, so that none changes unseen. */
export interface EvidenceFiles {
  /**
   * Keeps the file once `check` of its first bytes has passed; what it throws leaves nothing behind.
   * @returns digest (hex SHA-256) and size in bytes, once the file is safe on disk
   */
  store(bytes: Readable, check: (head: Buffer) => Promise<void>): Promise<StoredFile>;
  read(sha256: string): Readable;
  /**
   * The same picture at most 320 px long, WebP, without metadata: drawn when it is first asked for, then kept.
   * @throws NotDrawn, and what the disk says
   */
  small(sha256: string): Promise<Buffer>;
  /** Draws a picture that is no evidence yet, as small. */
  draw: DrawSmall;
}

export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
}

/** Enough for every signature that file types are told by. */
const HEAD_BYTES = 4100;

export function evidenceFolder(folder: string, draw: DrawSmall): EvidenceFiles {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const read = (sha256: string) => createReadStream(pathOf(sha256));
  return {
    async store(bytes, check) {
      await mkdir(folder, { recursive: true });
      const temporary = join(folder, `.${randomUUID()}`);
      const hash = createHash('sha256');
      let size = 0;
      let head = Buffer.alloc(0);
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          size += chunk.length;
          if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
          done(null, chunk);
        },
      });
      try {
        await pipeline(bytes, measure, createWriteStream(temporary, { mode: 0o600 }));
        await check(head);
        await flush(temporary);
        const sha256 = hash.digest('hex');
        await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
        await rename(temporary, pathOf(sha256));
        return { sha256, size };
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    read,
    small: smallFiles(join(folder, 'small'), sha256 => draw(() => read(sha256))),
    draw,
  };
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
