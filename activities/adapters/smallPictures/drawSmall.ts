import { setPriority } from 'node:os';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

/** The longest side of a small picture, in pixels: 96 of a page's, on a screen three times as fine. */
const LONGEST_SIDE = 320;
const QUALITY = 70;
/** The largest photos of telephones have 50 million pixels. A few bytes can claim thousands of millions. */
const MAX_PIXELS = 51_000_000;
const BELOW_DECISIONS = 10;

/**
 * A program: the picture on its standard input, drawn small and upright as WebP on its standard output, without what the
 * camera wrote beside it. What is no JPEG, PNG or WebP, is broken or too large ends it with 1 and one line why.
 */
async function main(): Promise<void> {
  setPriority(BELOW_DECISIONS);
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp'].map(type => `VipsForeignLoad${type}Buffer`) });
  const picture = await buffer(process.stdin);
  const small = await sharp(picture, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true })
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
  process.stdout.write(small);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
