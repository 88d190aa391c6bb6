import { PassThrough } from 'node:stream';
import type { Request } from 'express';
import { tiffWith } from '../../api/http/photos/orientation';
import { withoutMetadata } from '../../api/http/photos/withoutMetadata';
import { readForm } from '../../api/pages/citizen/http/form';
import { LOAF_PNG, PHOTO_WITH_PLACE } from '../support/pictures';

const SECRET = 'شقة 4، شارع الجلاء';

function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
/** The photo with something written right behind its first two bytes. */
const jpegWith = (...segments: readonly Buffer[]) =>
  Buffer.concat([PHOTO_WITH_PLACE.subarray(0, 2), ...segments, PHOTO_WITH_PLACE.subarray(2)]);

function pngChunk(type: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
}

function webpChunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
function webp(...chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]);
  const head = Buffer.from('RIFF....', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
const PIXELS = webpChunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11]));
const vp8x = (flags: number) => webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]));

describe('forms with photos', () => {
  const sending = (ip: string) => {
    const headers: Record<string, string> = {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': '2000000',
    };
    const is = () => 'multipart/form-data';
    const req = Object.assign(new PassThrough(), { ip, headers, is, get: (name: string) => headers[name] });
    return { req, form: readForm(req as unknown as Request) };
  };

  test('from one address fill eight places of twenty-four: the others are for others, and again once those came', async () => {
    const slow = Array.from({ length: 8 }, () => sending('192.0.2.1'));
    await expect(sending('192.0.2.1').form).rejects.toMatchObject({ code: 'unavailable' });
    slow.push(...Array.from({ length: 16 }, (_, i) => sending(`192.0.2.${i + 2}`)));
    await expect(sending('192.0.2.99').form).rejects.toMatchObject({ code: 'unavailable' });
    for (const { req } of slow) req.end('--x--\r\n');
    expect(await Promise.all(slow.map(({ form }) => form))).toHaveLength(24);
    const next = sending('192.0.2.1');
    next.req.end('--x--\r\n');
    expect((await next.form).files).toEqual([]);
  });
});

describe('what a camera writes beside a picture', () => {
  test('place, maker and model of a telephone’s photo are gone, the picture is byte for byte', () => {
    const bare = withoutMetadata(PHOTO_WITH_PLACE, 'image/jpeg');
    expect(bare?.includes('Exif')).toBe(false);
    expect(bare?.includes('PhoneMaker')).toBe(false);
    const tables = PHOTO_WITH_PLACE.indexOf(Buffer.from([0xff, 0xdb]));
    expect(
      bare?.subarray(-(PHOTO_WITH_PLACE.length - tables)).equals(PHOTO_WITH_PLACE.subarray(tables)),
    ).toBe(true);
  });

  test.each([
    ['XMP', 0xe1, 'http://ns.adobe.com/xap/1.0/\0'],
    ['IPTC', 0xed, 'Photoshop 3.0\0'],
    ['more pictures', 0xe2, 'MPF\0'],
    ['a comment', 0xfe, ''],
    ['a small copy', 0xe0, 'JFXX\0'],
    ['anything of a maker', 0xef, 'ZZZ\0'],
  ])('so is %s of a JPEG', (_what, marker, name) => {
    const segment = jpegSegment(marker, Buffer.from(name + SECRET, 'utf8'));
    expect(withoutMetadata(jpegWith(segment), 'image/jpeg')?.includes(SECRET)).toBe(false);
  });

  test('colours, and which side is up, stay', () => {
    const profile = jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours'));
    const turned = jpegSegment(
      0xe1,
      Buffer.concat([Buffer.from('Exif\0\0'), tiffWith(6), Buffer.from(SECRET)]),
    );
    const bare = withoutMetadata(jpegWith(profile, turned), 'image/jpeg');
    expect(bare?.includes(profile)).toBe(true);
    expect(bare?.includes(tiffWith(6))).toBe(true);
    expect(bare?.includes(SECRET)).toBe(false);
  });

  test('a film or a second picture behind the first is not kept', () => {
    const both = Buffer.concat([PHOTO_WITH_PLACE, PHOTO_WITH_PLACE, Buffer.from(SECRET)]);
    expect(withoutMetadata(both, 'image/jpeg')).toEqual(withoutMetadata(PHOTO_WITH_PLACE, 'image/jpeg'));
  });

  test('nor are words, Exif and the time of a PNG', () => {
    const end = LOAF_PNG.length - 12;
    const extra = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'quAl'].map(type =>
      pngChunk(type, Buffer.from(SECRET)),
    );
    const full = Buffer.concat([
      LOAF_PNG.subarray(0, end),
      ...extra,
      LOAF_PNG.subarray(end),
      Buffer.from(SECRET),
    ]);
    expect(withoutMetadata(full, 'image/png')?.equals(LOAF_PNG)).toBe(true);
  });

  test('nor are Exif and XMP of a WebP, and it says no more that it has them', () => {
    const extra = ['EXIF', 'XMP ', 'ABCD'].map(type => webpChunk(type, Buffer.from(SECRET)));
    const full = Buffer.concat([webp(vp8x(0x3c), PIXELS, ...extra), Buffer.from(SECRET)]);
    expect(withoutMetadata(full, 'image/webp')).toEqual(webp(vp8x(0x30), PIXELS));
  });

  test.each([
    ['image/jpeg', PHOTO_WITH_PLACE],
    ['image/png', LOAF_PNG],
    ['image/webp', webp(vp8x(0), PIXELS)],
  ])('what only begins like %s is none, wherever it breaks off', (type, whole) => {
    for (let length = 0; length < Math.min(whole.length, 250); length++)
      expect(withoutMetadata(whole.subarray(0, length), type)).toBe(null);
    for (const byte of [0x00, 0x7f, 0xff]) {
      const odd = Buffer.concat([whole.subarray(0, 12), Buffer.alloc(500, byte)]);
      expect(() => withoutMetadata(odd, type)).not.toThrow();
    }
  });
});
