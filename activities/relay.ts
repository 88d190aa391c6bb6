import {
  type Client,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import type { PoolClient } from 'pg';
import type { Logger } from 'pino';
import type { InboundCommand } from '../workflows/domain/case/commands';
import type { CaseEvent } from '../workflows/domain/case/events';
import { answerOfOver } from '../workflows/domain/case/merging';
import { isOver } from '../workflows/domain/case/questions';
import {
  PRIORITY_ATTRIBUTE,
  receiveSignal,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
  workflowIdOf,
} from '../workflows/messages';
import { sendToCases } from './adapters/caseMessages';
import { stateOfCase } from './adapters/caseStates';
import { type Database, inTransaction } from './adapters/database';
import { type EventRow, eventFromRow } from './adapters/eventRows';
import { type Lookout, startLookout } from './lookout';

export interface RelayDeps {
  readonly database: Database;
  readonly engine: Client;
  readonly taskQueue: string;
  readonly log: Logger;
}

interface OutboxRow extends EventRow {
  readonly outbox_id: number;
  readonly kind: 'start' | 'signal';
  readonly payload: InboundCommand;
  readonly attempts: number;
}

const BATCH = 40;
const ENGINE_DEADLINE_MS = 5000;
const MAX_DELAY_SECONDS = 10;

/**
 * Hands what acceptance wrote to the engine: starts a case's workflow, signals an outside message. A row is deleted
 * only after the engine has it; a row handed over twice changes nothing, as the workflow id and inbox id are the same.
 */
export function startRelay(deps: RelayDeps): Lookout {
  const look = async () => ({ more: (await relayBatch(deps)) === BATCH });
  return startLookout(look, deps.log, 'the relay could not reach the database');
}

async function relayBatch(deps: RelayDeps): Promise<number> {
  return inTransaction(deps.database, async client => {
    const { rows } = await client.query<OutboxRow>({ name: 'relay-take', text: TAKE, values: [BATCH] });
    const results = (
      await Promise.all(byCase(rows).map(ofOneCase => handOverInOrder(deps, ofOneCase)))
    ).flat();
    const done = results.filter(result => !result.error).map(({ row }) => row.outbox_id);
    if (done.length > 0) await client.query('delete from outbox where outbox_id = any($1)', [done]);
    for (const { row, error } of results) if (error) await postpone(client, deps, row, error);
    return rows.length;
  });
}

const TAKE = `
select o.outbox_id, o.kind, o.payload, o.attempts,
       e.case_id, e.seq, e.type, e.at, e.actor, e.inbox_id, e.data
from outbox o join case_event e on e.case_id = o.case_id and e.seq = 1
where o.next_attempt_at <= now()
order by o.outbox_id limit $1
for update of o skip locked`;

/** Cases side by side, the rows of one case in their order. */
function byCase(rows: readonly OutboxRow[]): readonly (readonly OutboxRow[])[] {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) groups.set(row.case_id, [...(groups.get(row.case_id) ?? []), row]);
  return [...groups.values()];
}

/** What comes after one that was not taken waits with it: else an engine that is away would be asked once for each. */
async function handOverInOrder(deps: RelayDeps, rows: readonly OutboxRow[]) {
  const results: { readonly row: OutboxRow; readonly error: Error | null }[] = [];
  let error: Error | null = null;
  for (const row of rows) {
    error ??= await handOver(deps, row);
    results.push({ row, error });
  }
  return results;
}

async function handOver(deps: RelayDeps, row: OutboxRow): Promise<Error | null> {
  try {
    await deps.engine.connection.withDeadline(Date.now() + ENGINE_DEADLINE_MS, () =>
      row.kind === 'start' ? startCase(deps, eventFromRow(row)) : signalCase(deps, row),
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function startCase({ engine, taskQueue }: RelayDeps, received: CaseEvent): Promise<void> {
  if (received.type !== 'complaintReceived') throw new Error(`a case cannot start with ${received.type}`);
  try {
    await engine.workflow.start('complaint', {
      workflowId: workflowIdOf(received.data.caseId),
      taskQueue,
      args: [received],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: received.data.number,
      typedSearchAttributes: [
        { key: STAGE_ATTRIBUTE, value: 'triage' },
        { key: UNIT_ATTRIBUTE, value: received.data.unitId },
        { key: PRIORITY_ATTRIBUTE, value: 'normal' },
      ],
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** A message that came as its case ended is told to whoever runs the system; another case that waits is answered. */
async function signalCase({ engine, database, log }: RelayDeps, row: OutboxRow): Promise<void> {
  try {
    await engine.workflow.getHandle(workflowIdOf(row.case_id)).signal(receiveSignal, row.payload);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError) || !(await isOverInDatabase(database, row.case_id)))
      throw error;
    const answer = answerOfOver(row.case_id, row.payload);
    if (answer) return sendToCases(database, [answer]);
    log.error(
      { caseId: row.case_id, inboxId: row.payload.inboxId },
      'a message came after its case was over',
    );
  }
}

async function isOverInDatabase(database: Database, caseId: string): Promise<boolean> {
  const state = await stateOfCase(database, caseId);
  return state !== null && isOver(state);
}

async function postpone(client: PoolClient, { log }: RelayDeps, row: OutboxRow, error: Error): Promise<void> {
  const attempts = row.attempts + 1;
  const delaySeconds = Math.min(2 ** Math.min(attempts - 1, 10) / 4, MAX_DELAY_SECONDS);
  const unreachable = error instanceof ServiceError;
  log.warn(
    { caseId: row.case_id, kind: row.kind, attempts, unreachable, err: error.message },
    'the engine did not take it yet',
  );
  await client.query(
    `update outbox set attempts = $2, next_attempt_at = now() + make_interval(secs => $3) where outbox_id = $1`,
    [row.outbox_id, attempts, delaySeconds],
  );
}
