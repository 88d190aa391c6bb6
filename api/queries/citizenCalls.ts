import type { Queryable } from '../../activities/adapters/database';
import { refusalOf } from '../../workflows/domain/case/availableActions';
import type { CaseState } from '../../workflows/domain/case/case';
import { PROCESS } from '../../workflows/domain/case/process';
import type { Role } from '../../workflows/domain/glossary';
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
