import type { CaseEvent } from '../../workflows/domain/case/events';
import type { Queryable } from './database';

/** A row of `case_event`. */
export interface EventRow {
  readonly case_id: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: unknown;
  readonly inbox_id: string | null;
  readonly data: unknown;
}

/** The event as the workflow made it: what went in comes out, to the byte of its canonical JSON. */
export function eventFromRow(row: EventRow): CaseEvent {
  return {
    seq: row.seq,
    type: row.type,
    at: row.at.toISOString(),
    actor: row.actor,
    ...(row.inbox_id === null ? {} : { inboxId: row.inbox_id }),
    data: row.data,
  } as CaseEvent;
}

/** All of a case, in order. */
export async function eventsOfCase(client: Queryable, caseId: string): Promise<readonly CaseEvent[]> {
  const { rows } = await client.query<EventRow>('select * from case_event where case_id = $1 order by seq', [
    caseId,
  ]);
  return rows.map(eventFromRow);
}
