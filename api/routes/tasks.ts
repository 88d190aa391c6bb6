import { READERS } from '../../workflows/domain/readers';
import { exportTable } from '../commands/exportTable';
import { executionTasksCsv } from '../http/dueCsv';
import { objectionsCsv } from '../http/objectionsCsv';
import { route } from '../http/route';
import { listExecutionTasks } from '../queries/executionTasks';
import { listObjections } from '../queries/objections';
import { scopeOf } from '../queries/scope';
import { objectionListSchema, objectionsQuery } from '../schemas/objections';
import { executionTaskListSchema, executionTasksQuery } from '../schemas/tasks';
import type { ApiDeps } from './deps';

/** What waits for units to do it, and for legal affairs. */
export function tasksRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/tasks/execution',
      tag: 'Tasks',
      summary:
        "Penalties to issue, serve and enforce and remedies to carry out, by deadline; `mine=true`: one's own unit's; `format=csv` exports all that match",
      access: READERS.execution,
      query: executionTasksQuery,
      responses: {
        200: { description: 'A page, with counts by task', schema: executionTaskListSchema },
      },
      handle: async ({ account, query, req, res }) => {
        const scope = scopeOf(account, units);
        if (query.format === 'json')
          return { status: 200, body: await listExecutionTasks(database, scope, query) };
        return exportTable(database, { account, req, res }, language =>
          executionTasksCsv(database, units, scope, query, language),
        );
      },
    }),
    route({
      method: 'get',
      path: '/objections',
      tag: 'Tasks',
      summary:
        'Penalties that an establishment may object to now, or whose objection is undecided, by time left; `format=csv` exports all that match',
      access: READERS.objections,
      query: objectionsQuery,
      responses: { 200: { description: 'A page, with counts by step', schema: objectionListSchema } },
      handle: async ({ account, query, req, res }) => {
        const scope = scopeOf(account, units);
        if (query.format === 'json')
          return { status: 200, body: await listObjections(database, scope, query) };
        return exportTable(database, { account, req, res }, language =>
          objectionsCsv(database, scope, query, language),
        );
      },
    }),
  ];
}
