import { READERS } from '../../workflows/domain/readers';
import { exportTable } from '../commands/exportTable';
import { route } from '../http/route';
import { stageTimesCsv } from '../http/stageTimesCsv';
import { scopeOf } from '../queries/scope';
import { stageTimes } from '../queries/stageTimes';
import { stageTimesQuery, stageTimesSchema } from '../schemas/reports';
import type { ApiDeps } from './deps';

/** Numbers of many cases; each opens the cases behind it. */
export function reportsRoutes({ database, units }: ApiDeps) {
  return [
    route({
      method: 'get',
      path: '/reports/stage-times',
      tag: 'Reports',
      summary:
        'What stages took, of the cases this account may see: minutes by the clock of each case, of the times there that ended in the period; `format=csv` exports it',
      access: READERS['stage-times'],
      query: stageTimesQuery,
      responses: { 200: { description: 'A row for each stage', schema: stageTimesSchema } },
      handle: async ({ account, query, req, res }) => {
        const report = await stageTimes(database, scopeOf(account, units), query);
        if (query.format === 'json') return { status: 200, body: report };
        return exportTable(database, { account, req, res }, language =>
          stageTimesCsv(report, units, language),
        );
      },
    }),
  ];
}
