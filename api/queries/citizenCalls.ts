import { randomInt, randomUUID } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction, type Queryable } from '../../activities/adapters/database';
import { refusalOf } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import { PROCESS } from '../../workflows/domain/case/process';
import type { Role } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';
import type { SeenCase } from './caseDetail';

/**
 * A call of the ministry to a citizen, under way. The caller reads the code out, and the citizen finds the same one on the
 * tracking page: so they know that it is the ministry that calls.
 */
export interface Call {
  readonly code: string;
  readonly expiresAt: string;
}

/** Whether somebody may call, and for those who may the call under way. */
export interface Calling {
  readonly mayCall: boolean;
  readonly call: Call | null;
}

const CODE_DIGITS = 4;
const CALL_MINUTES = 15;
const CALLERS: readonly Role[] = PROCESS.recordContact.rules.flatMap(rule => rule.by);

/** Whoever records contacts with the citizen, at any stage while there is somebody to call. */
export function mayCall({ state, actors }: Pick<SeenCase, 'state' | 'actors'>): boolean {
  return (
    state.contactable &&
    !state.detached &&
    actors.some(actor => CALLERS.includes(actor.role) && refusalOf(state, 'addNote', actor) === null)
  );
}

/** The call under way, if one is: its time is not over, and no contact was recorded since it began. */
export async function callUnderWay(
  client: Queryable,
  { caseId }: Pick<CaseState, 'caseId'>,
): Promise<Call | null> {
  const { rows } = await client.query<{ code: string; expiresAt: Date }>(
    `select l.code, l.expires_at as "expiresAt" from citizen_call l where l.case_id = $1 and l.expires_at > now()
       and not exists (select 1 from case_event e where e.case_id = l.case_id and e.seq > l.started_seq
         and e.type in ('contactRecorded', 'secondMessageRecorded'))`,
    [caseId],
  );
  const row = rows[0];
  return row ? { code: row.code, expiresAt: row.expiresAt.toISOString() } : null;
}

export async function callingOf(client: Queryable, seen: SeenCase): Promise<Calling> {
  const may = mayCall(seen);
  return { mayCall: may, call: may ? await callUnderWay(client, seen.state) : null };
}

/** Begins a call, or joins the one under way: its code stays, so that a second tap changes nothing for the citizen. */
export async function startCall(database: Database, seen: SeenCase): Promise<Call> {
  if (!mayCall(seen)) throw new Problem('forbidden');
  const { state, personId } = seen;
  return inTransaction(database, async client => {
    await client.query('select 1 from cases where case_id = $1 for no key update', [state.caseId]);
    const underWay = await callUnderWay(client, state);
    if (underWay) return underWay;
    const callId = randomUUID();
    const code = String(randomInt(0, 10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
    await client.query(
      `insert into citizen_call (case_id, call_id, code, started_by, started_seq, expires_at)
       select c.case_id, $2, $3, $4, c.seq, now() + make_interval(mins => $5) from cases c where c.case_id = $1
       on conflict (case_id) do update set call_id = excluded.call_id, code = excluded.code,
         started_by = excluded.started_by, started_seq = excluded.started_seq, expires_at = excluded.expires_at`,
      [state.caseId, callId, code, personId, CALL_MINUTES],
    );
    await appendAudit(client, { kind: 'callStarted', caseId: state.caseId, personId, detail: { callId } });
    const started = await callUnderWay(client, state);
    if (!started) throw new Error('a call that has just begun is not under way');
    return started;
  });
}

/** Ends the call under way, whoever began it; without one nothing happens. */
export async function endCall(database: Database, seen: SeenCase): Promise<void> {
  if (!mayCall(seen)) throw new Problem('forbidden');
  const { state, personId } = seen;
  await inTransaction(database, async client => {
    const { rows } = await client.query<{ callId: string }>(
      'delete from citizen_call where case_id = $1 returning call_id as "callId"',
      [state.caseId],
    );
    const detail = rows[0];
    if (detail)
      await appendAudit(client, { kind: 'callEnded', caseId: state.caseId, personId, detail: { ...detail } });
  });
}
