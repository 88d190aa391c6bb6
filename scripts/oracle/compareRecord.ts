import type { Client } from '@temporalio/client';
import type { Queryable } from '../../activities/adapters/database';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { readCaseHistory } from './caseHistory';
import { type CaseRecord, readCaseRecord } from './caseRecord';
import {
  checkDecisions,
  checkDigests,
  checkLeaves,
  checkParts,
  checkSequence,
  checkState,
  checkTexts,
  compareEvents,
  type Found,
  found,
} from './checks';
import type { Difference } from './differences';
import { mapInParallel } from './inParallel';

/** The database by any role that may read, the engine by any client: neither through the API nor through a worker. */
export interface Sources {
  readonly database: Queryable;
  readonly engine: Client;
}

export interface CaseComparison {
  readonly caseId: string;
  /** Empty when the engine's history and the record agree and each is whole. */
  readonly differences: readonly Difference[];
  /** As the record has them. */
  readonly events: readonly CaseEvent[];
  /** `seq` of each decision that the engine gave an answer to: a decision sent twice with one key is here once. */
  readonly decisions: readonly number[];
  /** Events whose write is still under way in the engine; when they come to rest, the comparison is final. */
  readonly pendingWrites: number;
  readonly record: CaseRecord;
}

/** One case: what the engine's own history says against what PostgreSQL has. Reads only. */
export async function compareCase(sources: Sources, caseId: string): Promise<CaseComparison> {
  const [history, record] = await Promise.all([
    readCaseHistory(sources.engine, caseId),
    readCaseRecord(sources.database, caseId),
  ]);
  const differences = [
    ...checkPresence(record),
    ...(history ? [] : [found('workflowMissing', undefined, 'the engine has no such workflow')]),
    ...checkSequence(record),
    ...checkDigests(caseId, record),
    ...checkLeaves(record),
    ...checkParts(record),
    ...checkTexts(record),
    ...(history
      ? [
          ...compareEvents(history, record),
          ...checkState(record, history),
          ...checkDecisions(history, record),
        ]
      : []),
  ];
  return {
    caseId,
    differences: differences.map(difference => ({ caseId, ...difference })),
    events: record.events.map(({ event }) => event),
    decisions: history?.decisions ?? [],
    pendingWrites: history?.pending.length ?? 0,
    record,
  };
}

/**
 * Every case that any table names, each compared as `compareCase` does. With `taskQueue` also the other way round:
 * the engine has no case of that queue that PostgreSQL does not know.
 */
export async function compareRecord(
  sources: Sources,
  options: { readonly taskQueue?: string; readonly concurrency?: number } = {},
): Promise<{ readonly cases: readonly CaseComparison[]; readonly differences: readonly Difference[] }> {
  const caseIds = await namedCases(sources.database);
  const cases = await mapInParallel(caseIds, options.concurrency ?? 8, caseId =>
    compareCase(sources, caseId),
  );
  const strangers = options.taskQueue
    ? await unknownWorkflows(sources.engine, options.taskQueue, new Set(caseIds))
    : [];
  return { cases, differences: [...cases.flatMap(({ differences }) => differences), ...strangers] };
}

function checkPresence(record: CaseRecord): Found[] {
  const missing: Found[] = [];
  if (!record.inInbox) missing.push(found('inboxMissing', undefined, 'not exactly one inbox row'));
  if (!record.inComplaint) missing.push(found('complaintMissing', undefined, 'no complaint row'));
  if (!record.row) missing.push(found('rowMissing', undefined, 'no row in cases'));
  if (record.events.length === 0) missing.push(found('eventsMissing', undefined, 'no events'));
  if (record.outbox > 0) missing.push(found('outboxLeft', undefined, `${record.outbox} wait in the outbox`));
  return missing;
}

async function namedCases(database: Queryable): Promise<string[]> {
  const { rows } = await database.query<{ case_id: string }>(
    `select case_id from inbox union select case_id from complaint union select case_id from cases
     union select case_id from case_event union select case_id from audit_leaf where kind = 'event'
     union select case_id from outbox order by case_id`,
  );
  return rows.map(row => row.case_id);
}

async function unknownWorkflows(
  engine: Client,
  taskQueue: string,
  known: ReadonlySet<string>,
): Promise<Difference[]> {
  const strangers: Difference[] = [];
  const query = `WorkflowType = 'complaint' and TaskQueue = '${taskQueue}'`;
  for await (const { workflowId } of engine.workflow.list({ query })) {
    const caseId = workflowId.replace(/^complaint-/, '');
    if (!known.has(caseId)) strangers.push({ caseId, ...found('workflowUnknown', undefined, workflowId) });
  }
  return strangers;
}
