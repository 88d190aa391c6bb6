import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendProblem } from './errors';
import { Problem } from './problems';

const MINUTE_MS = 60_000;

function limit(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) => sendProblem(req, res, new Problem('rateLimited', { retryAfterSeconds: 60 })),
  });
}

/** Public pages: one address's requests a minute. */
export const publicLimit = (perMinute: number) => limit(perMinute);

/** Signing in: a tenth of it, so that guessing passwords is slow. */
export const loginLimit = (perMinute: number) => limit(Math.max(5, Math.floor(perMinute / 10)));
