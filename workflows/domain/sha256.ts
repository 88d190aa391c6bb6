/**
 * SHA-256 (FIPS 180-4) of a text as UTF-8, in 64 hex digits. By arithmetic alone and at once: a workflow has no
 * `node:crypto`, a browser only a promise, and both must come to the digest that the API comes to.
 */
export function sha256(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  const hash = Int32Array.from(INITIAL);
  const schedule = new Int32Array(ROUNDS);
  for (let block = 0; block < words.length; block += BLOCK_WORDS) {
    schedule.set(words.subarray(block, block + BLOCK_WORDS));
    compress(hash, schedule);
  }
  return Array.from(hash, word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const ROUNDS = 64;
const BLOCK_WORDS = 16;
const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;

/** The message, a single 1 bit, zeros, and its length in bits: whole blocks of big-endian words (5.1.1). */
function paddedWords(message: Uint8Array): Int32Array {
  const { length } = message;
  const bytes = new Uint8Array(Math.ceil((length + 1 + LENGTH_BYTES) / BLOCK_BYTES) * BLOCK_BYTES);
  bytes.set(message);
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - LENGTH_BYTES, BigInt(length) * 8n);
  const words = new Int32Array(bytes.length / 4);
  for (let index = 0; index < words.length; index += 1) words[index] = view.getInt32(index * 4);
  return words;
}

/** One block, whose first 16 words stand in the schedule (6.2.2). */
function compress(hash: Int32Array, schedule: Int32Array): void {
  for (let t = BLOCK_WORDS; t < ROUNDS; t += 1) {
    const before2 = at(schedule, t - 2);
    const before15 = at(schedule, t - 15);
    const sigma1 = rotated(before2, 17) ^ rotated(before2, 19) ^ (before2 >>> 10);
    const sigma0 = rotated(before15, 7) ^ rotated(before15, 18) ^ (before15 >>> 3);
    schedule[t] = (sigma1 + at(schedule, t - 7) + sigma0 + at(schedule, t - 16)) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < ROUNDS; t += 1) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + sum1 + chosen + at(CONSTANTS, t) + at(schedule, t)) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  hash.set([a, b, c, d, e, f, g, h].map((word, index) => word + at(hash, index)));
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes (5.3.3). */
const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** The same of the cube roots of the first 64 primes (4.2.2). */
const CONSTANTS = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);
