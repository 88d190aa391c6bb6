import { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { problemBehind } from '../../http/errors';
import type { SayingLimit } from '../../http/limits';
import { Problem } from '../../http/problems';
import type { ApiDeps } from '../../routes/deps';
import { citizenAssets } from '../assets';
import { fileRoutes } from './file/routes';
import { HomePage } from './HomePage';
import { sendPage, type Turn, turnOf } from './http/reply';
import { sameOriginOnly } from './http/sameOrigin';
import { TroublePage } from './TroublePage';
import { trackRoutes } from './track/routes';

/** Shared with the API: whoever is slowed down there is slowed down here. */
interface Limits {
  readonly publicLimit: RequestHandler;
  readonly pinLimit: SayingLimit<string>;
  readonly dangerLimit: SayingLimit<boolean>;
}

/** The citizen's pages, written here and complete without any script: file, follow, answer, confirm. */
export function citizenPages(deps: ApiDeps, { publicLimit, pinLimit, dangerLimit }: Limits): Router {
  const assets = citizenAssets(deps.uiDir);
  const router = Router({ caseSensitive: true });
  const page =
    (handler: (turn: Turn) => Promise<void>): RequestHandler =>
    (req, res) =>
      handler(turnOf(deps, assets, req, res));
  router.use(sameOriginOnly);
  router.use((req, res, next) => (req.method === 'POST' ? publicLimit(req, res, next) : next()));
  router.get(
    '/',
    page(async turn => sendPage(turn, HomePage(turn.frame))),
  );
  fileRoutes(router, deps, page, dangerLimit);
  trackRoutes(router, deps, page, pinLimit);
  router.use((_req, _res, next) => next(new Problem('notFound')));
  const trouble: ErrorRequestHandler = (error, req, res, next) => {
    if (res.headersSent) return next(error);
    const problem = problemBehind(error, req, deps.log);
    const turn = turnOf(deps, assets, req, res);
    sendPage(turn, TroublePage({ ...turn.frame, problem }), problem.status);
  };
  router.use(trouble);
  return router;
}
