import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { EvidenceFiles } from '../../activities/adapters/evidenceFiles';
import type { KeptFile } from '../commands/keepEvidence';
import type { Reply } from './route';

/** A file is looked at, never run. */
const INERT = "default-src 'none'; sandbox";
const YEAR_SECONDS = 31_536_000;

/** The file as it was kept. The browser asks each time, so that only who may see it does. */
export async function sendWhole(
  req: Request,
  res: Response,
  file: KeptFile,
  files: EvidenceFiles,
): Promise<Reply> {
  const caching = { ETag: `"${file.sha256}"`, 'Cache-Control': 'private, no-cache' };
  if (req.get('If-None-Match') === caching.ETag) return { status: 304, headers: caching };
  const bytes = files.read(file.sha256);
  await once(bytes, 'open');
  res.set({ ...caching, ...headersOf(file), 'Content-Length': String(file.size) });
  // A reader who leaves ends the file's stream too; nobody is there to be told.
  await pipeline(bytes, res).catch(() => res.destroy());
  return 'sent';
}

/** The small picture of a file, which a browser keeps for as long as the same person is signed in there. */
export function sendSmall(req: Request, res: Response, file: KeptFile, picture: Buffer): Reply {
  const caching = {
    ETag: `"${file.sha256}-small"`,
    'Cache-Control': `private, max-age=${YEAR_SECONDS}, immutable`,
    Vary: 'Cookie',
  };
  if (req.get('If-None-Match') === caching.ETag) return { status: 304, headers: caching };
  res
    .set({ ...caching, ...headersOf({ ...file, mediaType: 'image/webp', name: `${file.name}.webp` }) })
    .end(picture);
  return 'sent';
}

function headersOf({ mediaType, name }: KeptFile): Readonly<Record<string, string>> {
  const place = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `${place}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Content-Security-Policy': INERT,
  };
}
