import type { CaseEvent } from '../../workflows/domain/case/events';

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
