import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { Problem } from './problems';
import { onlyDigits } from './tracking';

const MINUTE_MS = 60_000;

const WRONG_PIN = 401;
const PIN_TRIES = 10;
const PIN_WINDOW_MS = 15 * MINUTE_MS;

const DANGER_WINDOW_MS = 10 * MINUTE_MS;

function limit(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => next(new Problem('rateLimited', { retryAfterSeconds: 60 })),
  });
}

/** Public pages: one address's requests a minute. */
export const publicLimit = (perMinute: number) => limit(perMinute);

/** Signing in: a tenth of it, so that guessing passwords is slow. */
export const loginLimit = (perMinute: number) => limit(Math.max(5, Math.floor(perMinute / 10)));

/**
 * Complaints that say that life is in danger, from one address: each alerts the emergency network before anybody has read
 * it. In ten minutes a sixth of what a minute may bring, since many telephones share one address.
 */
export function dangerLimit(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: DANGER_WINDOW_MS,
    limit: Math.max(5, Math.floor(perMinute / 6)),
    standardHeaders: false,
    legacyHeaders: false,
    skip: req => !saysDanger(req.body),
    handler: (_req, _res, next) =>
      next(new Problem('dangerLimited', { retryAfterSeconds: DANGER_WINDOW_MS / 1000 })),
  });
}

/** This comes before the body is validated: it can be anything. */
function saysDanger(body: unknown): boolean {
  return (body as { danger?: unknown } | undefined)?.danger === true;
}

/** Wrong PINs for one receipt number, from wherever they come: a million PINs must take years. */
export function pinLimit(): RequestHandler {
  return rateLimit({
    windowMs: PIN_WINDOW_MS,
    limit: PIN_TRIES,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode !== WRONG_PIN,
    keyGenerator: req => `receipt:${receiptDigits(req.body)}`,
    handler: (_req, _res, next) =>
      next(new Problem('rateLimited', { retryAfterSeconds: PIN_WINDOW_MS / 1000 })),
  });
}

/** This comes before the body is validated: it can be anything. */
function receiptDigits(body: unknown): string {
  const receipt = (body as { receipt?: unknown } | undefined)?.receipt;
  return typeof receipt === 'string' ? onlyDigits(receipt).slice(0, 20) : '';
}
