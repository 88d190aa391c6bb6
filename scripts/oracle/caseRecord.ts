import type { Queryable } from '../../activities/adapters/database';
import { type EventRow, eventFromRow } from '../../activities/adapters/eventRows';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseEvent } from '../../workflows/domain/case/events';

export interface StoredEvent {
  readonly event: CaseEvent;
  readonly sha256: string;
}

export interface EventLeaf {
  readonly seq: number;
  readonly type: string;
  readonly personId: string | null;
  readonly sha256: string;
}

/** The row of `cases`: what lists and searches show, beside the whole state. */
export interface CaseRowColumns {
  readonly number: string;
  readonly seq: number;
  readonly stage: string;
  readonly owner: string | null;
  readonly unit_id: string;
  readonly kind: string | null;
  readonly category: string | null;
  readonly priority: string;
  readonly establishment_id: string | null;
  readonly assignee_id: string | null;
  readonly outcome: string | null;
  readonly closed_by: string | null;
  readonly disputes: number;
  readonly state: CaseState;
}

export interface PartRow {
  readonly id: string;
  readonly state: string;
}

/** Everything PostgreSQL keeps of one case, as it stands there. */
export interface CaseRecord {
  readonly events: readonly StoredEvent[];
  readonly leaves: readonly EventLeaf[];
  readonly row: CaseRowColumns | null;
  readonly inInbox: boolean;
  readonly inComplaint: boolean;
  /** Messages that wait for the engine: none once everything has come to rest. */
  readonly outbox: number;
  readonly visits: readonly PartRow[];
  readonly penalties: readonly PartRow[];
  /** By stage, with the minutes used there. */
  readonly stays: readonly PartRow[];
  readonly texts: ReadonlyMap<string, { readonly sha256: string; readonly body: string }>;
}

export async function readCaseRecord(database: Queryable, caseId: string): Promise<CaseRecord> {
  async function rows<T extends object>(sql: string): Promise<T[]> {
    return (await database.query<T>(sql, [caseId])).rows;
  }
  const events = await rows<EventRow & { sha256: string }>(
    'select * from case_event where case_id = $1 order by seq',
  );
  const cases = await rows<CaseRowColumns>(
    `select number, seq, stage, owner, unit_id, kind, category, priority, establishment_id, assignee_id, outcome,
       closed_by, disputes, state from cases where case_id = $1`,
  );
  const counts = await rows<{ inbox: number; complaint: number; outbox: number }>(
    `select (select count(*) from inbox join cases using (case_id, channel) where case_id = $1 and not joined) as inbox,
       (select count(*) from complaint where case_id = $1) as complaint,
       (select count(*) from outbox where case_id = $1) as outbox`,
  );
  const texts = await rows<{ text_id: string; sha256: string; body: string }>(
    'select text_id, sha256, body from case_text where case_id = $1',
  );
  return {
    events: events.map(row => ({ event: eventFromRow(row), sha256: row.sha256 })),
    leaves: await rows<EventLeaf>(
      `select (detail ->> 'seq')::int as seq, detail ->> 'type' as type, person_id as "personId", sha256
       from audit_leaf where case_id = $1 and kind = 'event' order by 1, leaf_id`,
    ),
    row: cases[0] ?? null,
    inInbox: counts[0]?.inbox === 1,
    inComplaint: counts[0]?.complaint === 1,
    outbox: counts[0]?.outbox ?? 0,
    visits: await rows<PartRow>('select visit_id as id, state from visit where case_id = $1'),
    penalties: await rows<PartRow>('select penalty_id as id, state from penalty where case_id = $1'),
    stays: await rows<PartRow>(
      'select stage as id, sum(minutes_used)::text as state from stay where case_id = $1 group by stage',
    ),
    texts: new Map(texts.map(({ text_id, sha256, body }) => [text_id, { sha256, body }])),
  };
}
