import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { MAX_PHOTOS } from '../../../http/citizenDrafts';
import { Problem } from '../../../http/problems';

export const MAX_PHOTO_BYTES = 8 * 1024 * 1024;
const MAX_FIELD_BYTES = 64 * 1024;
const MAX_FIELDS = 40;
const MAX_BODY_BYTES = (MAX_PHOTOS + 1) * MAX_PHOTO_BYTES;

export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Only its beginning was kept: it is larger than allowed. */
  readonly tooLarge: boolean;
}

/** A form as a browser sends it, with scripts or without. */
export interface SentForm {
  /** Trimmed, with line ends as `\n`; empty when the form did not have it. */
  field(name: string): string;
  /** The files that were chosen; one more than allowed tells that there were too many. */
  readonly files: readonly SentFile[];
}

/** Forms with photos stand in memory while they come: more than these at once would fill it. */
const MOST_AT_ONCE = 24;
/** Many telephones share an address; still none keeps all others out. */
const MOST_OF_ONE_ADDRESS = 8;
const LARGE_BYTES = 1024 * 1024;
/** The address of each that comes now. */
const largeNow: string[] = [];

/** @throws Problem 413 and 415, 400 for what is no form, and 503 while too many send photos */
export async function readForm(req: Request): Promise<SentForm> {
  if (!req.is(['multipart/form-data', 'application/x-www-form-urlencoded']))
    throw new Problem('unsupportedMedia');
  const length = Number(req.get('content-length') ?? MAX_BODY_BYTES);
  if (length > MAX_BODY_BYTES) throw new Problem('tooLarge');
  if (length < LARGE_BYTES) return parsed(req);
  const address = req.ip ?? '';
  const itsOwn = largeNow.filter(other => other === address).length;
  if (largeNow.length >= MOST_AT_ONCE || itsOwn >= MOST_OF_ONE_ADDRESS)
    throw new Problem('unavailable', { retryAfterSeconds: 10 });
  largeNow.push(address);
  try {
    return await parsed(req);
  } finally {
    largeNow.splice(largeNow.indexOf(address), 1);
  }
}

async function parsed(req: Request): Promise<SentForm> {
  const fields = new Map<string, string>();
  const files: SentFile[] = [];
  const parser = parserFor(req);
  let tooLarge = false;
  parser.on('field', (name, value, { valueTruncated, nameTruncated }) => {
    tooLarge ||= valueTruncated || nameTruncated;
    fields.set(name, value.replaceAll('\r\n', '\n').trim());
  });
  parser.on('fieldsLimit', () => {
    tooLarge = true;
  });
  parser.on('file', (_name, stream, { filename }) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
    stream.on('close', () => {
      const bytes = Buffer.concat(chunks);
      // A browser sends an empty part for a field in which nothing was chosen.
      if (bytes.length > 0)
        files.push({ name: safeName(filename), bytes, tooLarge: stream.truncated === true });
    });
  });
  await pipeline(req, parser).catch(() => {
    throw new Problem('badRequest');
  });
  if (tooLarge) throw new Problem('tooLarge');
  return { field: name => fields.get(name) ?? '', files };
}

function parserFor(req: Request): busboy.Busboy {
  try {
    const limits = {
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
      fieldNameSize: 100,
      files: MAX_PHOTOS + 1,
      fileSize: MAX_PHOTO_BYTES,
    };
    return busboy({ headers: req.headers, defParamCharset: 'utf8', limits });
  } catch {
    throw new Problem('badRequest');
  }
}

function safeName(name: string | undefined): string {
  return (name ?? '').replaceAll(/\p{Cc}/gu, '').slice(0, 200) || 'photo';
}
