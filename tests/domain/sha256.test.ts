import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../workflows/domain/sha256';

/** The examples of FIPS 180-4, with the empty message and a million letters as NIST publishes them. */
const VECTORS = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
    'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
] as const;

const nodes = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the digest of the domain', () => {
  it('is the one that the standard gives', () => {
    for (const [message, digest] of VECTORS) expect(sha256(message)).toBe(digest);
  });

  it('is the one of node:crypto at every length around the ends of blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'خبز'.repeat(length).slice(0, length);
      expect(sha256(text)).toBe(nodes(text));
    }
  });

  it('is the one of node:crypto for any text: Arabic, marks, emoji, broken pairs', () => {
    const arabic = fc.string({
      unit: fc.integer({ min: 0x600, max: 0x6ff }).map(code => String.fromCodePoint(code)),
    });
    const broken = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
    });
    const any = fc.oneof(arabic, broken, fc.string({ unit: 'binary', maxLength: 500 }));
    fc.assert(
      fc.property(any, text => {
        expect(sha256(text)).toBe(nodes(text));
      }),
      { numRuns: 1000 },
    );
  });
});
