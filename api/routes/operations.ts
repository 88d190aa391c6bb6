import type { Request, Response } from 'express';
import { z } from 'zod';
import { route } from '../http/route';
import { scopeOf, scopeSql } from '../queries/scope';
import type { ApiDeps } from './deps';

const HEARTBEAT_MS = 25_000;
/** Many changes are told together, so that a hundred open pages cost no more than their number. */
const TELL_EVERY_MS = 300;
const ENGINE_CHECK_MS = 1500;
const status = z.object({
  status: z.enum(['ok', 'degraded', 'down']),
  database: z.boolean(),
  engine: z.boolean(),
});

/** Health, readiness, and the live stream of changes. */
export function operationsRoutes(deps: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/health',
      tag: 'Operations',
      summary: 'The process lives',
      access: 'public',
      responses: { 200: { description: 'It lives', schema: z.object({ status: z.literal('ok') }) } },
      handle: () => ({ status: 200, body: { status: 'ok' } }),
    }),
    route({
      method: 'get',
      path: '/ready',
      tag: 'Operations',
      summary: 'Whether intake works (200) and decisions too (`ok`); 503 without the database',
      access: 'public',
      responses: {
        200: { description: 'Serves', schema: status },
        503: { description: 'Does not serve', schema: status },
      },
      handle: async () => {
        const [database, engine] = await Promise.all([databaseAnswers(deps), engineAnswers(deps)]);
        const word = !database ? 'down' : engine ? 'ok' : 'degraded';
        return { status: database ? 200 : 503, body: { status: word, database, engine } };
      },
    }),
    route({
      method: 'get',
      path: '/stream',
      tag: 'Operations',
      summary: 'Server-sent events: `case` for every change of a case this account may see',
      access: 'staff',
      responses: { 200: { description: 'text/event-stream' } },
      handle: ({ req, res }) => {
        stream(deps, req, res);
        return 'sent';
      },
    }),
  ];
}

async function databaseAnswers({ database }: ApiDeps): Promise<boolean> {
  return database.query('select 1').then(
    () => true,
    () => false,
  );
}

async function engineAnswers({ engine }: ApiDeps): Promise<boolean> {
  const check = () => engine.connection.workflowService.getSystemInfo({});
  return engine.connection.withDeadline(Date.now() + ENGINE_CHECK_MS, check).then(
    () => true,
    () => false,
  );
}

function stream(deps: ApiDeps, req: Request, res: Response): void {
  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  res.flushHeaders();
  res.write('retry: 3000\n\n');
  const changed = new Set<string>();
  let telling = false;
  const tell = async () => {
    if (telling || changed.size === 0) return;
    telling = true;
    try {
      const caseIds = [...changed];
      changed.clear();
      await tellChanges(deps, req, res, caseIds);
    } finally {
      telling = false;
    }
  };
  const beat = setInterval(() => res.write(': \n\n'), HEARTBEAT_MS);
  const ticking = setInterval(() => {
    // Without the database there is nothing to tell; the page refreshes by itself.
    tell().catch((error: Error) => deps.log.warn({ err: error.message }, 'the stream missed changes'));
  }, TELL_EVERY_MS);
  const unsubscribe = deps.changes.subscribe(changes => {
    for (const { caseId } of changes) changed.add(caseId);
  });
  const end = () => {
    clearInterval(beat);
    clearInterval(ticking);
    unsubscribe();
  };
  res.on('close', end);
  if (res.destroyed) end();
}

/** Who listens is looked at anew each time: an ended session or a role taken away hears nothing more. */
async function tellChanges(
  deps: ApiDeps,
  req: Request,
  res: Response,
  caseIds: readonly string[],
): Promise<void> {
  const account = await deps.sessions.authenticate(req);
  if (!account) return void res.end();
  const { sql, values } = scopeSql(scopeOf(account, deps.units), 2);
  const { rows } = await deps.database.query<{ caseId: string; seq: number; stage: string }>(
    `select c.case_id as "caseId", c.seq, c.stage from cases c where c.case_id = any($1) and ${sql}`,
    [caseIds, ...values],
  );
  for (const row of rows) res.write(`event: case\ndata: ${JSON.stringify(row)}\n\n`);
}
