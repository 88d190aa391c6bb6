import type { Request } from 'express';
import { IDEMPOTENCY_KEY } from '../schemas/values';
import { Problem } from './problems';

/** The `Idempotency-Key` header, or null without one. @throws Problem 422 when it is malformed */
export function idempotencyKey(req: Request): string | null {
  const key = req.get('Idempotency-Key');
  if (key === undefined) return null;
  if (!IDEMPOTENCY_KEY.test(key))
    throw keyProblem('8 إلى 200 حرف لاتيني دون مسافات', '8 to 200 printable ASCII characters, no spaces');
  return key;
}

/** @throws Problem 422 when the header is missing: a decision must be safe to repeat */
export function requireIdempotencyKey(req: Request): string {
  return idempotencyKey(req) ?? missing();
}

function missing(): never {
  throw keyProblem(
    'أرسل مفتاحًا جديدًا لكل قرار، وأعد استخدامه عند التكرار',
    'Send a new key for each decision and repeat it when you retry',
  );
}

function keyProblem(messageAr: string, messageEn: string): Problem {
  return new Problem('invalid', { errors: [{ field: 'Idempotency-Key', messageAr, messageEn }] });
}
