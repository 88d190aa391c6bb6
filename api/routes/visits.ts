import { exportTable } from '../commands/exportTable';
import { Problem } from '../http/problems';
import { route } from '../http/route';
import { visitsCsv } from '../http/visitsCsv';
import { scopeOf, seesAnyCase } from '../queries/scope';
import { listVisits } from '../queries/visits';
import { visitListSchema, visitsQuery } from '../schemas/visits';
import type { ApiDeps } from './deps';

/** Visits as the routes of a day. */
export function visitsRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/visits',
      tag: 'Visits',
      summary:
        "Visits by day and district, what is due first before the rest; `mine=true`: an inspector's own; `by=inspector`: everybody's routes; `format=csv` exports all that match",
      access: 'staff',
      query: visitsQuery,
      responses: {
        200: { description: 'A page of visits, with counts by district', schema: visitListSchema },
      },
      handle: async ({ account, query, req, res }) => {
        const scope = scopeOf(account, units);
        if (!seesAnyCase(scope)) throw new Problem('forbidden');
        if (query.format === 'json') return { status: 200, body: await listVisits(database, scope, query) };
        return exportTable(database, { account, req, res }, language =>
          visitsCsv(database, scope, query, language),
        );
      },
    }),
  ];
}
