import { createHash } from 'node:crypto';
import { canonicalJson } from '../../workflows/domain/canonicalJson';

/** Hex SHA-256 of a text or of a value's canonical JSON. */
export function sha256(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalJson(value);
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
