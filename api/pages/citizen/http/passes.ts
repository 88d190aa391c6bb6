import type { RequestHandler } from 'express';
import type { Turn } from './reply';

/** Counts a form with what comes by the API. `as`: the fields that the limit looks at. @throws Problem 429 */
export function passes(limit: RequestHandler, { req, res }: Turn, as: object): Promise<void> {
  req.body = as;
  return new Promise((resolve, reject) => {
    const result: unknown = limit(req, res, (error?: unknown) => (error ? reject(error) : resolve()));
    Promise.resolve(result).catch(reject);
  });
}
