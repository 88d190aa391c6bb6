import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import type { EvidenceFiles } from '../../../../activities/adapters/evidenceFiles';
import type { EvidenceFile } from '../../../../activities/adapters/evidenceRows';
import type { Term } from '../../../../workflows/domain/glossary';
import { WHERE } from '../text/file';
import { MAX_PHOTOS, type SentFile } from './form';

/** What a browser shows everywhere; told by the bytes and not by the name. */
const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export interface Photo {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The photos that were sent, or what is wrong with them; `already`: how many are there besides. */
export async function photosIn(
  files: readonly SentFile[],
  already: number,
): Promise<{ readonly photos: readonly Photo[]; readonly mistake: Term | null }> {
  if (files.length + already > MAX_PHOTOS) return { photos: [], mistake: WHERE.tooMany };
  if (files.some(file => file.tooLarge)) return { photos: [], mistake: WHERE.tooLarge };
  const photos: Photo[] = [];
  for (const { name, bytes } of files) {
    const type = await fileTypeFromBuffer(bytes);
    if (!type || !PHOTO_TYPES.includes(type.mime)) return { photos: [], mistake: WHERE.notPhoto };
    photos.push({ name, mediaType: type.mime, bytes });
  }
  return { photos, mistake: null };
}

/** Safe on disk, ready to become evidence. */
export async function keepPhoto(
  files: EvidenceFiles,
  { name, mediaType, bytes }: Photo,
  evidenceId: string = randomUUID(),
): Promise<EvidenceFile> {
  const stored = await files.store(Readable.from([bytes]), async () => undefined);
  return { evidenceId, ...stored, mediaType, name };
}
