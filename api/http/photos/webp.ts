const HEAD_BYTES = 12;
const PIXELS = ['VP8 ', 'VP8L', 'ANMF'];
const NEEDED = new Set([...PIXELS, 'VP8X', 'ALPH', 'ICCP', 'ANIM']);
/** In the flags of `VP8X`: Exif, XMP. */
const METADATA_FLAGS = 0x08 | 0x04;

/** The chunks of a WebP that its picture needs, up to its end. */
export function webpParts(bytes: Buffer): readonly Buffer[] | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, HEAD_BYTES) !== 'WEBP')
    return null;
  const whole = Math.min(8 + bytes.readUInt32LE(4), bytes.length);
  const chunks: Buffer[] = [];
  let pixels = false;
  for (let at = HEAD_BYTES; at + 8 <= whole; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (end > whole) return null;
    if (NEEDED.has(type)) {
      const chunk = Buffer.alloc(8 + size + (size % 2));
      bytes.copy(chunk, 0, at, end);
      if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~METADATA_FLAGS, 8);
      chunks.push(chunk);
      pixels ||= PIXELS.includes(type);
    }
    at = end + (size % 2);
  }
  if (!pixels) return null;
  const head = Buffer.from('RIFF....WEBP', 'latin1');
  head.writeUInt32LE(4 + chunks.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return [head, ...chunks];
}
