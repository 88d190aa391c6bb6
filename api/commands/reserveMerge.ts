import { type Database, inTransaction, type Queryable } from '../../activities/adapters/database';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, Refusal } from '../../workflows/domain/case/commands';
import { leadRefusal } from '../../workflows/domain/case/merging';
import type { SentDecision } from './engineDecision';

/** How long a reservation counts of which nobody knows whether its decision arrived. */
const RESERVED_SECONDS = 60;

/**
 * Reserves the root before a case merges into it, so that of A into B and B into A one wins at once. Cases that get
 * past it, because a reservation was void when its decision came, are told apart by the cases themselves.
 * When the outcome is not known the reservation stays; a refused decision releases it.
 */
export async function sendReserved(
  database: Database,
  { caseId, reservedBy, command }: ReservedCommand,
  send: () => Promise<SentDecision>,
): Promise<SentDecision> {
  if (command.action !== 'mergeInto') return send();
  const merge = { followerId: caseId, rootId: command.input.root.caseId, reservedBy };
  const refusal = await inTransaction(database, client => reserve(client, merge));
  if (refusal) return { ok: false, refusal };
  const sent = await send();
  if (!sent.ok) await release(database, merge);
  return sent;
}

interface ReservedCommand {
  readonly caseId: string;
  /** The update's id: a repetition of the same request finds its own reservation. */
  readonly reservedBy: string;
  readonly command: ActionCommand;
}

interface Merge {
  readonly followerId: string;
  readonly rootId: string;
  readonly reservedBy: string;
}

async function reserve(
  client: Queryable,
  { followerId, rootId, reservedBy }: Merge,
): Promise<Refusal | null> {
  // In one order, so that two who merge crosswise wait for each other instead of for ever.
  const cases = await client.query<{ state: CaseState }>(
    'select state from cases where case_id = any($1) order by case_id for no key update',
    [[followerId, rootId]],
  );
  const { rows } = await client.query<{ follower_id: string; reserved_by: string | null }>(
    `select m.follower_id, m.reserved_by from case_merge m join cases c on c.case_id = m.follower_id
     where m.follower_id = any($1)
       and (c.stage = 'following' or m.reserved_at > now() - make_interval(secs => $2))`,
    [[followerId, rootId], RESERVED_SECONDS],
  );
  const mine = rows.find(row => row.follower_id === followerId);
  if (mine?.reserved_by === reservedBy) return null;
  if (mine) return { code: 'alreadyFollows' };
  if (rows.some(row => row.follower_id === rootId)) return { code: 'rootFollows', field: 'root' };
  const root = cases.rows.find(({ state }) => state.caseId === rootId)?.state;
  const cause = root ? leadRefusal(root) : 'root_closed';
  if (cause) return { code: cause === 'root_follows' ? 'rootFollows' : 'rootNotOpen', field: 'root' };
  if (followerId === rootId) return { code: 'sameCase', field: 'root' };
  await client.query(
    `insert into case_merge (follower_id, root_id, reserved_by) values ($1, $2, $3)
     on conflict (follower_id) do update
       set root_id = excluded.root_id, reserved_by = excluded.reserved_by, reserved_at = now()`,
    [followerId, rootId, reservedBy],
  );
  return null;
}

async function release(database: Database, { followerId, reservedBy }: Merge): Promise<void> {
  await database.query(
    `delete from case_merge m using cases c where m.follower_id = $1 and m.reserved_by = $2
       and c.case_id = m.follower_id and c.stage <> 'following'`,
    [followerId, reservedBy],
  );
}
