import type { Request, Response } from 'express';
import { z } from 'zod';
import { route } from '../http/route';
import type { Account } from '../queries/accounts';
import { scopeOf, scopeSql, seesAnyCase } from '../queries/scope';
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
      handle: ({ account, req, res }) => {
        stream(deps, account, req, res);
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

function stream(deps: ApiDeps, account: Account, req: Request, res: Response): void {
  const scope = scopeOf(account, deps.units);
  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  res.flushHeaders();
  res.write('retry: 3000\n\n');
  const beat = setInterval(() => res.write(': \n\n'), HEARTBEAT_MS);
  const changed = new Set<string>();
  const tell = async () => {
    if (!seesAnyCase(scope) || changed.size === 0) return;
    const caseIds = [...changed];
    changed.clear();
    // A session that ended hears nothing more.
    if (!(await deps.sessions.authenticate(req))) return void res.end();
    const { sql, values } = scopeSql(scope, 2);
    const { rows } = await deps.database.query<{ caseId: string; seq: number; stage: string }>(
      `select c.case_id as "caseId", c.seq, c.stage from cases c where c.case_id = any($1) and ${sql}`,
      [caseIds, ...values],
    );
    for (const row of rows) res.write(`event: case\ndata: ${JSON.stringify(row)}\n\n`);
  };
  const telling = setInterval(() => {
    // Without the database there is nothing to tell; the page refreshes by itself.
    tell().catch((error: Error) => deps.log.warn({ err: error.message }, 'the stream missed changes'));
  }, TELL_EVERY_MS);
  const unsubscribe = deps.changes.subscribe(changes => {
    for (const { caseId } of changes) changed.add(caseId);
  });
  req.on('close', () => {
    clearInterval(beat);
    clearInterval(telling);
    unsubscribe();
  });
}
