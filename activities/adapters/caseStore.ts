import type { CaseState } from '../../workflows/domain/case/case';
import { dueAt } from '../../workflows/domain/case/deadlines';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { instantOfMinute } from '../../workflows/domain/time/cairo';
import type { CaseBatch } from '../../workflows/messages';
import { projectMerging } from './caseMessages';
import type { Queryable } from './database';
import { sha256 } from './digest';
import { projectParts } from './partProjection';
import { endedStays } from './stays';

/** The record has another event than the engine at this place. Nothing is written until somebody has looked. */
export class RecordDisagrees extends Error {
  constructor(
    readonly caseId: string,
    readonly seq: number,
  ) {
    super(`case ${caseId}: the record has another event at seq ${seq}`);
  }
}

/** What an event's digest is taken over. */
export function eventDigest(caseId: string, event: CaseEvent): string {
  return sha256({ caseId, ...event });
}

/**
 * Appends events with their audit leaves and moves the case's row forward, never back. Must run in a transaction.
 * Events that stand there with the same digest are success (the engine repeats what it is not sure of).
 * @throws RecordDisagrees when an event stands there with another digest, or one before them is missing
 */
export async function appendEvents(client: Queryable, batch: CaseBatch): Promise<void> {
  const { events, state } = batch;
  const rows = events.map(event => ({ ...event, sha256: eventDigest(state.caseId, event) }));
  const first = rows[0]?.seq ?? 1;
  const result = await client.query<{ added: number[]; before: number }>({
    name: 'append-events',
    text: APPEND,
    values: [
      state.caseId,
      JSON.stringify(rows),
      first,
      ...caseColumns(state, events.at(-1)?.at ?? state.stageSince),
      JSON.stringify(endedStays(batch)),
    ],
  });
  if (result.rows[0]?.before !== first - 1) throw new RecordDisagrees(state.caseId, first);
  const added = result.rows[0].added;
  if (added.length < rows.length) await checkDigests(client, state.caseId, rows);
  await projectParts(client, batch);
  await projectMerging(client, batch, added);
}

const APPEND = `
with batch as (
  select * from jsonb_to_recordset($2::jsonb)
    as e(seq int, type text, at timestamptz, actor jsonb, "inboxId" text, data jsonb, sha256 text)
), added as (
  insert into case_event (case_id, seq, type, at, actor, inbox_id, data, sha256)
  select $1::uuid, seq, type, at, actor, "inboxId", data, sha256 from batch
  on conflict (case_id, seq) do nothing
  returning seq, type, actor, sha256
), leaves as (
  insert into audit_leaf (kind, case_id, person_id, sha256, detail)
  select 'event', $1::uuid, actor ->> 'personId', sha256, jsonb_build_object('seq', seq, 'type', type) from added
), moved as (
  insert into cases (case_id, number, seq, stage, stage_since, owner, unit_id, kind, category, priority, channel,
    governorate, district, establishment_id, assignee_id, reporter_id, text_id, outcome, closed_by, public_interest,
    minister_mark, disputes, received_at, opened_at, updated_at, state,
    due_at, clock_level, paused_until)
  values ($1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
    $26, $27, $28, $29, $30, $31)
  on conflict (case_id) do update set
    seq = excluded.seq, stage = excluded.stage, stage_since = excluded.stage_since, owner = excluded.owner,
    unit_id = excluded.unit_id, kind = excluded.kind, category = excluded.category, priority = excluded.priority,
    governorate = excluded.governorate, district = excluded.district, establishment_id = excluded.establishment_id,
    assignee_id = excluded.assignee_id, outcome = excluded.outcome, closed_by = excluded.closed_by,
    public_interest = excluded.public_interest, minister_mark = excluded.minister_mark,
    disputes = excluded.disputes, updated_at = excluded.updated_at, state = excluded.state,
    due_at = excluded.due_at, clock_level = excluded.clock_level, paused_until = excluded.paused_until
  where cases.seq < excluded.seq
), stayed as (
  insert into stay (case_id, place, stage, owner, unit_id, from_at, until_at, minutes_used, minutes_paused, minutes_idle,
    minutes_over)
  select $1::uuid, place, stage, owner, "unitId", "from", "until", used, paused, idle, "over"
  from jsonb_to_recordset($32::jsonb) as s(place int, stage text, owner text, "unitId" text, "from" timestamptz,
    "until" timestamptz, used int, paused int, idle int, "over" int)
  on conflict do nothing
)
select (select coalesce(array_agg(seq), '{}') from added) as added,
  (select count(*)::int from case_event where case_id = $1 and seq < $3) as before`;

function caseColumns(state: CaseState, updatedAt: string): unknown[] {
  return [
    state.number,
    state.seq,
    state.stage,
    state.stageSince,
    state.owner,
    state.unitId,
    state.kind,
    state.category?.code ?? null,
    state.priority,
    state.channel,
    state.governorate,
    state.district,
    state.establishmentId,
    state.assigneeId,
    state.reporterId,
    state.text.textId,
    state.outcome,
    state.closedBy,
    state.publicInterest,
    state.ministerMark,
    state.disputes,
    state.receivedAt,
    state.openedAt,
    updatedAt,
    JSON.stringify(state),
    dueAt(state),
    state.clock?.level ?? 0,
    state.clock?.pause ? instantOfMinute(state.clock.pause.until) : null,
  ];
}

async function checkDigests(
  client: Queryable,
  caseId: string,
  rows: readonly { readonly seq: number; readonly sha256: string }[],
): Promise<void> {
  const stored = await client.query<{ seq: number; sha256: string }>(
    'select seq, sha256 from case_event where case_id = $1 and seq = any($2)',
    [caseId, rows.map(row => row.seq)],
  );
  const digests = new Map(stored.rows.map(row => [row.seq, row.sha256]));
  for (const row of rows) {
    if (digests.get(row.seq) !== row.sha256) throw new RecordDisagrees(caseId, row.seq);
  }
}
