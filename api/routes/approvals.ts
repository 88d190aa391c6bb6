import { decideMany } from '../commands/decideMany';
import { exportTable } from '../commands/exportTable';
import { obligationsCsv } from '../http/dueCsv';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { listApprovals } from '../queries/approvals';
import { listObligations } from '../queries/obligations';
import { scopeOf, seesAnyCase } from '../queries/scope';
import {
  approvalsQuery,
  approvalsSchema,
  decideManySchema,
  decideResultsSchema,
  obligationSchema,
  obligationsQuery,
} from '../schemas/approvals';
import { listOf } from '../schemas/values';
import type { ApiDeps } from './deps';

/** What is before the minister, many decisions at once, and what is due back. */
export function approvalsRoutes(deps: ApiDeps) {
  const { database, units } = deps;
  return [
    route({
      method: 'get',
      path: '/approvals',
      tag: 'Approvals',
      summary:
        'What is before the minister, the nearest deadline first, with what the decision needs and what it signs',
      access: ['minister'],
      query: approvalsQuery,
      responses: {
        200: {
          description:
            'A page of cards; how many of all are late; with `decidable`, how many there are of either sort too',
          schema: approvalsSchema,
        },
      },
      handle: async ({ account, query }) => ({
        status: 200,
        body: await listApprovals(database, units, account, query),
      }),
    }),
    route({
      method: 'post',
      path: '/approvals/decide',
      tag: 'Approvals',
      summary:
        'Many approvals at once, each with its own digest and key: a result for each, in the same order',
      access: ['minister'],
      body: decideManySchema,
      responses: {
        200: { description: 'What became of each; some may be refused', schema: decideResultsSchema },
      },
      handle: async ({ account, body, req }) => ({
        status: 200,
        body: { items: await decideMany(deps, account, body.items, req) },
      }),
    }),
    route({
      method: 'get',
      path: '/obligations',
      tag: 'Approvals',
      summary:
        "What is due back, the earliest first: returns to the minister and leaders' answers; `mine=true`: one's own; `format=csv` exports all that match",
      access: 'staff',
      query: obligationsQuery,
      responses: { 200: { description: 'A page of what is due', schema: listOf(obligationSchema) } },
      handle: async ({ account, query, req, res }) => {
        if (!seesAnyCase(scopeOf(account, units))) throw new Problem('forbidden');
        if (query.format === 'json')
          return { status: 200, body: await listObligations(database, units, account, query) };
        return exportTable(database, { account, req, res }, language =>
          obligationsCsv(database, units, account, query, language),
        );
      },
    }),
  ];
}
