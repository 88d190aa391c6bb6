import { READERS } from '../../workflows/domain/readers';
import { exportTable } from '../commands/exportTable';
import { route } from '../http/route';
import { stageTimesCsv } from '../http/stageTimesCsv';
import { scopeOf } from '../queries/scope';
import { stageTimes } from '../queries/stageTimes';
import { todayNumbers } from '../queries/today';
import { stageTimesQuery, stageTimesSchema, todayQuery, todaySchema } from '../schemas/reports';
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
    route({
      method: 'get',
      path: '/reports/today',
      tag: 'Reports',
      summary: "Today's numbers of the cases this account may see, counted in one moment",
      access: READERS.today,
      query: todayQuery,
      responses: { 200: { description: 'The numbers, each with the list behind it', schema: todaySchema } },
      handle: async ({ account }) => ({
        status: 200,
        body: await todayNumbers(database, scopeOf(account, units)),
      }),
    }),
  ];
}
