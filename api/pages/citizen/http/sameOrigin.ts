import type { RequestHandler } from 'express';
import { Problem } from '../../../http/problems';

/**
 * Refuses a form that another site's page sends in a citizen's name. Browsers say where a form comes from in one of three
 * headers, the oldest ones in the last; none of them can be set by a page.
 */
export const sameOriginOnly: RequestHandler = (req, _res, next) => {
  if (req.method !== 'POST') return next();
  const site = req.get('sec-fetch-site');
  const origin = req.get('origin') ?? req.get('referer');
  const ours = site
    ? site === 'same-origin' || site === 'none'
    : origin && hostOf(origin) === req.get('host');
  next(ours ? undefined : new Problem('forbidden'));
};

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
