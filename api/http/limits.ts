import type { Request, RequestHandler, Response } from 'express';
import { type Options, rateLimit } from 'express-rate-limit';
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

/** A limit that looks at what a request says, which a form says in other words than JSON. */
export interface SayingLimit<T> {
  /** @throws Problem 429 */
  readonly pass: (req: Request, res: Response, said: T) => Promise<void>;
  /** For JSON, which comes here before it is validated: it can be anything. */
  readonly json: RequestHandler;
}

function sayingLimit<T>(
  saidIn: (body: unknown) => T,
  optionsFor: (said: (req: Request) => T | undefined) => Partial<Options>,
): SayingLimit<T> {
  const said = new WeakMap<Request, T>();
  const limited = rateLimit({
    standardHeaders: false,
    legacyHeaders: false,
    ...optionsFor(req => said.get(req)),
  });
  const pass = async (req: Request, res: Response, what: T) => {
    said.set(req, what);
    await new Promise<void>((resolve, reject) => {
      const result: unknown = limited(req, res, (error?: unknown) => (error ? reject(error) : resolve()));
      Promise.resolve(result).catch(reject);
    });
  };
  return { pass, json: (req, res, next) => void pass(req, res, saidIn(req.body)).then(() => next(), next) };
}

/**
 * Complaints that say that life is in danger, from one address: each alerts the emergency network before anybody has read
 * it. In ten minutes a sixth of what a minute may bring, since many telephones share one address.
 */
export function dangerLimit(perMinute: number): SayingLimit<boolean> {
  return sayingLimit(
    body => (body as { danger?: unknown } | undefined)?.danger === true,
    saysDanger => ({
      windowMs: DANGER_WINDOW_MS,
      limit: Math.max(5, Math.floor(perMinute / 6)),
      skip: req => !saysDanger(req),
      handler: (_req, _res, next) =>
        next(new Problem('dangerLimited', { retryAfterSeconds: DANGER_WINDOW_MS / 1000 })),
    }),
  );
}

/** Wrong PINs for one receipt number, from wherever they come: a million PINs must take years. */
export function pinLimit(): SayingLimit<string> {
  return sayingLimit(receiptDigits, receiptOf => ({
    windowMs: PIN_WINDOW_MS,
    limit: PIN_TRIES,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode !== WRONG_PIN,
    keyGenerator: req => `receipt:${receiptOf(req)}`,
    handler: (_req, _res, next) =>
      next(new Problem('rateLimited', { retryAfterSeconds: PIN_WINDOW_MS / 1000 })),
  }));
}

function receiptDigits(body: unknown): string {
  const receipt = (body as { receipt?: unknown } | undefined)?.receipt;
  return typeof receipt === 'string' ? onlyDigits(receipt).slice(0, 20) : '';
}
