import { randomInt, randomUUID } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { Problem } from '../http/problems';
import type { SeenCase } from '../queries/caseDetail';
import { type Call, callUnderWay, mayCall } from '../queries/citizenCalls';

const CODE_DIGITS = 4;
const CALL_MINUTES = 15;

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
