import type { Queryable } from '../../activities/adapters/database';
import type { CaseRow } from '../schemas/cases';
import type { ExecutionTask, ExecutionTaskList, ExecutionTasksQuery } from '../schemas/tasks';
import { CASE_ROW, forReader } from './cases';
import { Filter } from './filter';
import { type Scope, scopeSql } from './scope';

/**
 * What waits for whoever executes: penalties to issue, to serve and, in any stage, to enforce; remedies to carry out.
 * A penalty is its case's unit's; a remedy that of the unit it names.
 */
const TASKS = `
select n.case_id, n.penalty_id as part_id, n.task, n.penalty_type, c.unit_id as task_unit, null::uuid as courier_id,
  null::date as planned_date, case when n.task <> 'enforce' then c.due_at end as task_due
from penalty n join cases c using (case_id) where n.task is not null and (n.task = 'enforce' or c.stage = 'penalty')
union all
select r.case_id, r.remedy_id, case when r.courier_id is null then 'recordRemedy' else 'recordDelivery' end, null,
  r.unit_id, r.courier_id, r.planned_date,
  coalesce((r.planned_date + 1)::timestamp at time zone 'Africa/Cairo', c.due_at)
from remedy r join cases c using (case_id) where r.state = 'open' and c.stage = 'remedy'`;

const OVERDUE = 't.task_due is not null and t.task_due < now()';

/** The tasks of the cases in this scope, what is due first before the rest, with their numbers by task. */
export async function listExecutionTasks(
  client: Queryable,
  scope: Scope,
  query: ExecutionTasksQuery,
): Promise<ExecutionTaskList> {
  const all = allOf(scope, query);
  const counted = await client.query<{ task: string; count: number; overdue: number }>(
    `select t.task, count(*)::int as count, (count(*) filter (where ${OVERDUE}))::int as overdue
     from (${TASKS}) t join cases c using (case_id) ${all.where()} group by t.task`,
    all.values,
  );
  const byTask = Object.fromEntries(counted.rows.map(({ task, count }) => [task, count]));
  const items = await executionTasksPage(client, scope, query);
  const asked = counted.rows.filter(({ task }) => query.task === undefined || task === query.task);
  const total = asked.reduce(
    (sum, { count, overdue }) =>
      sum + (query.overdue === undefined ? count : query.overdue ? overdue : count - overdue),
    0,
  );
  const overdue = counted.rows.reduce((sum, row) => sum + row.overdue, 0);
  return { items, total, counts: { byTask, overdue } };
}

/** One page of them, without the numbers. */
export async function executionTasksPage(
  client: Queryable,
  scope: Scope,
  query: ExecutionTasksQuery,
): Promise<ExecutionTask[]> {
  const filter = allOf(scope, query).addIf(query.task, 't.task = ?');
  if (query.overdue !== undefined) filter.add(query.overdue ? OVERDUE : `not (${OVERDUE})`);
  const { rows } = await client.query<CaseRow & Listed>(
    `select ${CASE_ROW}, t.task, t.part_id as "partId", t.penalty_type as "penaltyType", t.task_unit as "taskUnit",
       t.task_due as "taskDue", t.planned_date as "plannedDate", (${OVERDUE}) as overdue,
       (select jsonb_build_object('personId', p.person_id, 'name', p.name) from person p
         where p.person_id = t.courier_id) as courier
     from (${TASKS}) t join cases c using (case_id) ${filter.where()}
     order by t.task_due nulls last, c.number, t.part_id
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    filter.values,
  );
  return rows.map(
    ({
      task,
      partId,
      penaltyType,
      taskUnit: unitId,
      taskDue: dueAt,
      plannedDate,
      overdue,
      courier,
      ...row
    }) => ({
      id: `${row.id}.${partId}`,
      task,
      partId,
      penaltyType,
      unitId,
      dueAt,
      plannedDate,
      courier,
      overdue,
      case: forReader(row, scope),
    }),
  );
}

type Listed = Pick<
  ExecutionTask,
  'task' | 'partId' | 'penaltyType' | 'plannedDate' | 'courier' | 'overdue'
> & {
  readonly taskUnit: string;
  readonly taskDue: string | null;
};

function allOf(scope: Scope, { unitId, mine }: ExecutionTasksQuery): Filter {
  const filter = new Filter().addBuilt(first => scopeSql(scope, first)).addIf(unitId, 't.task_unit = ?');
  return mine ? filter.add('t.task_unit = any(?)', scope.executingUnits) : filter;
}
