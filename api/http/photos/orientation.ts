import { withinBytes } from './withinBytes';

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;
const MOST_ENTRIES = 200;

/** Which side of a picture is up, 2 to 8, as TIFF's first directory says; null where that is the first one, or not said. */
export function orientationIn(tiff: Buffer): number | null {
  return withinBytes(() => {
    const order = tiff.toString('latin1', 0, 2);
    if (order !== 'II' && order !== 'MM') return null;
    const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    const entries = Math.min(short(first), MOST_ENTRIES);
    for (let entry = 0; entry < entries; entry++) {
      const at = first + 2 + entry * ENTRY_BYTES;
      if (short(at) !== ORIENTATION || short(at + 2) !== SHORT) continue;
      const value = short(at + 8);
      return value >= 2 && value <= 8 ? value : null;
    }
    return null;
  });
}

/** A TIFF that says which side is up, and nothing else. */
export function tiffWith(orientation: number): Buffer {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Buffer.from([...head, 0, 1, ...entry, 0, 0, 0, 0]);
}
