import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import type { EvidenceFiles } from '../../../../activities/adapters/evidenceFiles';
import type { EvidenceFile } from '../../../../activities/adapters/evidenceRows';
import type { Term } from '../../../../workflows/domain/glossary';
import { MAX_PHOTOS } from '../../../http/citizenDrafts';
import { PHOTO_TYPES, withoutMetadata } from '../../../http/photos/withoutMetadata';
import { WHERE } from '../text/file';
import type { SentFile } from './form';

export interface Photo {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * The photos that were sent, without the place and whatever else a camera wrote into them, and what is wrong with the
 * others; too many are none. `already`: how many are there besides.
 */
export async function photosIn(
  files: readonly SentFile[],
  already: number,
): Promise<{ readonly photos: readonly Photo[]; readonly mistake: Term | null }> {
  if (files.length + already > MAX_PHOTOS) return { photos: [], mistake: WHERE.tooMany };
  const photos: Photo[] = [];
  let mistake: Term | null = null;
  for (const { name, bytes, tooLarge } of files) {
    const type = tooLarge ? undefined : await fileTypeFromBuffer(bytes);
    const bare = type && PHOTO_TYPES.includes(type.mime) ? withoutMetadata(bytes, type.mime) : null;
    if (type && bare) photos.push({ name, mediaType: type.mime, bytes: bare });
    else mistake = tooLarge ? WHERE.tooLarge : WHERE.notPhoto;
  }
  return { photos, mistake };
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
