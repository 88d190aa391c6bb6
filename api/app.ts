import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import express, { type Express } from 'express';
import { problemHandler, sendProblem } from './http/errors';
import { dangerLimit, loginLimit, pinLimit, publicLimit } from './http/limits';
import { Problem } from './http/problems';
import { mount } from './http/route';
import { securityHeaders } from './http/securityHeaders';
import { openApiDocument } from './openapi/document';
import { documentPage } from './openapi/page';
import { citizenPages } from './pages/citizen/routes';
import { servePages } from './pages/servePages';
import { approvalsRoutes } from './routes/approvals';
import { bodiesRoutes } from './routes/bodies';
import { callsRoutes } from './routes/calls';
import { casesRoutes } from './routes/cases';
import { citizenCallsRoutes } from './routes/citizenCalls';
import { delegationRoutes } from './routes/delegations';
import type { ApiDeps } from './routes/deps';
import { duplicatesRoutes } from './routes/duplicates';
import { evidenceRoutes } from './routes/evidence';
import { intakeRoutes } from './routes/intake';
import { officesRoutes } from './routes/offices';
import { operationsRoutes } from './routes/operations';
import { outgoingMessagesRoutes } from './routes/outgoingMessages';
import { reportsRoutes } from './routes/reports';
import { savedFiltersRoutes } from './routes/savedFilters';
import { sessionRoutes } from './routes/session';
import { tasksRoutes } from './routes/tasks';
import { trackingRoutes } from './routes/tracking';
import { visitsRoutes } from './routes/visits';

/** The HTTP API and the built pages. */
export function createApp(deps: ApiDeps): Express {
  const routes = [
    ...sessionRoutes(deps),
    ...intakeRoutes(deps),
    ...callsRoutes(deps),
    ...casesRoutes(deps),
    ...citizenCallsRoutes(deps),
    ...outgoingMessagesRoutes(deps),
    ...duplicatesRoutes(deps),
    ...evidenceRoutes(deps),
    ...approvalsRoutes(deps),
    ...officesRoutes(deps),
    ...delegationRoutes(deps),
    ...bodiesRoutes(deps),
    ...visitsRoutes(deps),
    ...tasksRoutes(deps),
    ...savedFiltersRoutes(deps),
    ...reportsRoutes(deps),
    ...trackingRoutes(deps),
    ...operationsRoutes(deps),
  ];
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.trustProxy);
  app.set('query parser', 'simple');
  app.use(securityHeaders());

  const api = express.Router();
  api.use((_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  api.use('/login', loginLimit(deps.publicRatePerMinute));
  const limits = {
    publicLimit: publicLimit(deps.publicRatePerMinute),
    pinLimit: pinLimit(),
    dangerLimit: dangerLimit(deps.publicRatePerMinute),
  };
  api.use('/public', limits.publicLimit);
  api.use('/body', publicLimit(deps.publicRatePerMinute));
  api.use(express.json({ limit: '256kb', strict: true, verify: refuseOddBody }));
  api.use('/public/track', limits.pinLimit.json);
  api.use('/public/complaints', limits.dangerLimit.json);
  const document = openApiDocument(routes);
  api.get('/openapi.json', (_req, res) => void res.json(document));
  mount(api, routes, deps.sessions.authenticate);
  api.use((req, res) => sendProblem(req, res, new Problem('notFound')));
  app.use('/api/v1', api);

  app.use('/api/docs', documentPage());
  app.use('/citizen', citizenPages(deps, limits));
  if (deps.uiDir && existsSync(deps.uiDir)) servePages(app, deps.uiDir);
  app.use((req, res) => sendProblem(req, res, new Problem('notFound')));
  app.use(problemHandler(deps.log));
  return app;
}

const MAX_DEPTH = 32;

/**
 * Refuses, before parsing, what is not UTF-8 (decoding would put U+FFFD for it: the words kept would not be those
 * that came) and what is nested deeper than any body of ours.
 */
function refuseOddBody(_req: unknown, _res: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new Error('the body is not UTF-8');
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const char = bytes[i];
    if (inString) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
    else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
    if (depth > MAX_DEPTH) throw new Error('the body is nested too deep');
  }
}
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = Buffer.from('"\\{}[]');
