import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';

const TOKEN_BYTES = 32;
const [IV_BYTES, TAG_BYTES] = [12, 16];

export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** By what the server finds what belongs to a token, without being able to tell the token from it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Closed with a key that only the browser's cookie holds: nobody with the database alone can read it. */
export function seal(token: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), iv);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed with another token, or changed since */
export function unseal(token: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

function keyOf(token: string): Buffer {
  return createHash('sha256').update('citizen-draft').update(token).digest();
}

/** A cookie of the citizens' pages, gone when the browser closes. */
export function cookieOf(name: string, value: string, secure: boolean): string {
  const ended = value === '' ? { maxAge: 0 } : {};
  return stringifySetCookie({
    name,
    value,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/citizen',
    ...ended,
  });
}

export function tokenIn(req: Request, name: string): string | null {
  return parseCookie(req.headers.cookie ?? '')[name] || null;
}
