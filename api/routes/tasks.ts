import { exportTable } from '../commands/exportTable';
import { executionTasksCsv } from '../http/dueCsv';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { listExecutionTasks } from '../queries/executionTasks';
import { scopeOf, seesAnyCase } from '../queries/scope';
import { executionTaskListSchema, executionTasksQuery } from '../schemas/tasks';
import type { ApiDeps } from './deps';

/** What waits for units to do it. */
export function tasksRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/tasks/execution',
      tag: 'Tasks',
      summary:
        "Penalties to issue, serve and enforce and remedies to carry out, by deadline; `mine=true`: one's own unit's; `format=csv` exports all that match",
      access: 'staff',
      query: executionTasksQuery,
      responses: {
        200: { description: 'A page, with counts by task', schema: executionTaskListSchema },
      },
      handle: async ({ account, query, req, res }) => {
        const scope = scopeOf(account, units);
        if (!seesAnyCase(scope)) throw new Problem('forbidden');
        if (query.format === 'json')
          return { status: 200, body: await listExecutionTasks(database, scope, query) };
        return exportTable(database, { account, req, res }, language =>
          executionTasksCsv(database, units, scope, query, language),
        );
      },
    }),
  ];
}
