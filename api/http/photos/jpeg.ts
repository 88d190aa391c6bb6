import { orientationIn, tiffWith } from './orientation';

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
];
const EXIF = 'Exif\0\0';
/** Of the segments for applications: how the numbers are meant, and the colours. */
const NEEDED: Readonly<Record<number, string>> = {
  [APP0]: 'JFIF\0',
  [APP2]: 'ICC_PROFILE\0',
  [APP14]: 'Adobe',
};

/** The segments of a JPEG that its picture needs, up to its end: what stands behind that is another file. */
export function jpegParts(bytes: Buffer): readonly Buffer[] | null {
  if (bytes.readUInt16BE(0) !== 0xff00 + SOI) return null;
  const parts = [bytes.subarray(0, 2)];
  let scans = 0;
  for (let at = 2; at < bytes.length; ) {
    const marker = bytes[at] === 0xff ? bytes.readUInt8(at + 1) : 0;
    // Before a marker stand fill and, of careless writers, bytes that are nothing.
    if (marker === 0xff || marker === 0) at++;
    else if (marker === EOI) return scans > 0 ? [...parts, bytes.subarray(at, at + 2)] : null;
    else {
      const length = bytes.readUInt16BE(at + 2);
      let end = at + 2 + length;
      if (length < 2 || end > bytes.length) return null;
      const upright = orientationSegment(marker, bytes.subarray(at + 4, end));
      if (marker === SOS) end = scanEnd(bytes, end);
      if (marker === SOS) scans++;
      if (upright) parts.push(upright);
      else if (isNeeded(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end));
      at = end;
    }
  }
  // Some telephones leave the end out.
  return scans > 0 ? parts : null;
}

function isNeeded(marker: number, content: Buffer): boolean {
  if (marker === COM) return false;
  if (marker < APP0 || marker > APP15) return true;
  const name = NEEDED[marker];
  return name !== undefined && content.subarray(0, name.length).toString('latin1') === name;
}

/** In the place of all that Exif says: which side is up, where that is another than the first. */
function orientationSegment(marker: number, content: Buffer): Buffer | null {
  if (marker !== APP1 || content.subarray(0, EXIF.length).toString('latin1') !== EXIF) return null;
  const orientation = orientationIn(content.subarray(EXIF.length));
  if (orientation === null) return null;
  const exif = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiffWith(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}

/** Where the next segment begins: within a scan 0xFF stands before 0 or a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
