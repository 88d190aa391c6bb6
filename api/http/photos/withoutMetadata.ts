import { jpegParts } from './jpeg';
import { pngParts } from './png';
import { webpParts } from './webp';
import { withinBytes } from './withinBytes';

/** What a browser shows everywhere, by the pieces that its files are made of. */
const PARTS: Readonly<Record<string, (bytes: Buffer) => readonly Buffer[] | null>> = {
  'image/jpeg': jpegParts,
  'image/png': pngParts,
  'image/webp': webpParts,
};

export const PHOTO_TYPES = Object.keys(PARTS);

/**
 * The picture without what the camera wrote beside it: place, time, telephone, words, a small copy, a film. Its pixels,
 * colours and which side is up stay. Nothing is decoded: what a picture does not need is left out piece by piece.
 * @returns null when it is not built as its type is
 */
export function withoutMetadata(bytes: Buffer, mediaType: string): Buffer | null {
  const parts = withinBytes(() => PARTS[mediaType]?.(bytes) ?? null);
  return parts && Buffer.concat(parts);
}
