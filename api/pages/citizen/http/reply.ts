import type { Request, Response } from 'express';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ApiDeps } from '../../../routes/deps';
import type { Assets } from '../../assets';
import type { Frame } from '../parts/Layout';
import { wordsOf } from './words';

/** What a handler of a citizen's page is given. */
export interface Turn {
  readonly req: Request;
  readonly res: Response;
  readonly frame: Frame;
}

export function turnOf(deps: ApiDeps, assets: Assets, req: Request, res: Response): Turn {
  const words = wordsOf(req, res, deps.secureCookies);
  return { req, res, frame: { words, assets, path: req.baseUrl + (req.path === '/' ? '' : req.path) } };
}

/** A page of its own for each who asks: kept nowhere on the way. */
export function sendPage({ res }: Turn, page: VNode, status = 200): void {
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`);
}

/** After a form was taken: the next page is fetched by itself, so that reloading it sends nothing again. */
export function goTo({ res }: Turn, path: string): void {
  res.set('Cache-Control', 'no-store').redirect(303, path);
}
