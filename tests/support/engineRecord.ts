import { type Client, defaultPayloadConverter } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { eventDigest } from '../../activities/adapters/caseStore';
import type { Queryable } from '../../activities/adapters/database';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { type CaseBatch, workflowIdOf } from '../../workflows/messages';

/** One event of a case as one side has it. */
export interface RecordedEvent {
  readonly seq: number;
  readonly type: string;
  readonly sha256: string;
}

/** The events of a case by the engine's own history: what it started with and every batch that it had written. */
export async function eventsInEngine(engine: Client, caseId: string): Promise<readonly RecordedEvent[]> {
  const { events } = await engine.workflow.getHandle(workflowIdOf(caseId)).fetchHistory();
  return (events ?? []).flatMap(eventsOf).map(event => ({
    seq: event.seq,
    type: event.type,
    sha256: eventDigest(caseId, event),
  }));
}

/** The events of a case by the database. */
export async function eventsInDatabase(
  database: Queryable,
  caseId: string,
): Promise<readonly RecordedEvent[]> {
  const { rows } = await database.query<RecordedEvent>(
    'select seq, type, sha256 from case_event where case_id = $1 order by seq',
    [caseId],
  );
  return rows;
}

function eventsOf(event: temporal.api.history.v1.IHistoryEvent): readonly CaseEvent[] {
  const started = event.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
  if (started) return [defaultPayloadConverter.fromPayload<CaseEvent>(started)];
  const written = event.activityTaskScheduledEventAttributes?.input?.payloads?.[0];
  return written ? defaultPayloadConverter.fromPayload<CaseBatch>(written).events : [];
}
