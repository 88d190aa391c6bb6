import { type Addressed, messagesOf } from '../../workflows/domain/case/merging';
import type { EventType } from '../../workflows/domain/glossary';
import type { CaseBatch } from '../../workflows/messages';
import type { Queryable } from './database';
import { OUTBOX_CHANNEL } from './notifications';

/** Events after which the table of merged cases must follow. */
const MERGE_EVENTS: readonly EventType[] = ['merged', 'rootChanged', 'unmerged', 'rootAnswered'];

/**
 * What the batch's new events tell other cases, and which case this one follows. In the events' own transaction: what
 * is recorded is said, once, and the relay hands it over however often it must.
 */
export async function projectMerging(
  client: Queryable,
  { events, state }: CaseBatch,
  added: readonly number[],
): Promise<void> {
  const fresh = events.filter(event => added.includes(event.seq));
  const sender = { caseId: state.caseId, number: state.number };
  await sendToCases(
    client,
    fresh.flatMap(event => messagesOf(sender, event)),
  );
  if (!fresh.some(event => MERGE_EVENTS.includes(event.type))) return;
  if (state.stage === 'following' && state.root) {
    await client.query(
      `insert into case_merge (follower_id, root_id) values ($1, $2)
       on conflict (follower_id) do update set root_id = excluded.root_id`,
      [state.caseId, state.root.caseId],
    );
  } else {
    await client.query('delete from case_merge where follower_id = $1', [state.caseId]);
  }
}

/** Few decisions speak to other cases, so that a NOTIFY inside the transaction holds up nobody else. */
export async function sendToCases(client: Queryable, messages: readonly Addressed[]): Promise<void> {
  if (messages.length === 0) return;
  await client.query(
    `insert into outbox (kind, case_id, payload)
     select 'signal', m."to", m.message from jsonb_to_recordset($1::jsonb) as m("to" uuid, message jsonb)`,
    [JSON.stringify(messages)],
  );
  await client.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
}
