import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { LOAF_PNG } from './pictures';

/** Three million pixels with some detail, taken upright, with the maker and the place beside the picture. */
export function photoOfTelephone(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  return sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#a97142', noise } })
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitude: '28/1 2/1 30/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG whose head claims a square of this side, in pixels. */
export function pngOfSize(side: number): Buffer {
  const png = Buffer.from(LOAF_PNG);
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
