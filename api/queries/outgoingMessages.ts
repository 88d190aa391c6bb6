import type { Queryable } from '../../activities/adapters/database';
import type { CarrierName } from '../../activities/adapters/outgoingMessages';
import type { OutgoingMessage } from '../schemas/outgoingMessages';

/** What was to be sent to whoever complained, the first first, and what became of it. */
export async function outgoingMessages(
  client: Queryable,
  caseId: string,
): Promise<readonly OutgoingMessage[]> {
  const { rows } = await client.query<
    Omit<OutgoingMessage, 'writtenAt' | 'endedAt'> & Record<'writtenAt' | 'endedAt', Date | null>
  >(
    `select message_id as id, kind, carrier, language, state, reason, created_at as "writtenAt", ended_at as "endedAt"
     from outgoing_message where case_id = $1 order by created_at, message_id`,
    [caseId],
  );
  return rows.map(row => ({
    ...row,
    writtenAt: row.writtenAt?.toISOString() ?? '',
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}

/** By which carriers a receipt was to go out for what came in as this. */
export async function receiptCarriers(client: Queryable, inboxId: string): Promise<readonly CarrierName[]> {
  const { rows } = await client.query<{ carrier: CarrierName }>(
    `select carrier from outgoing_message where inbox_id = $1 and kind = 'receipt' order by carrier`,
    [inboxId],
  );
  return rows.map(({ carrier }) => carrier);
}
