import { randomUUID } from 'node:crypto';
import { appendAudit } from './auditLog';
import { type Database, inTransaction, type Queryable } from './database';

/** What goes out to citizens. Where it goes stands with the reporter, what it says is made when it is sent. */

export type MessageLanguage = 'ar' | 'en';
export type MessageKind = 'receipt';
export type CarrierName = 'email' | 'whatsapp';

/** Why a message was given up. */
export type UndeliveredReason = 'not_set_up' | 'no_address' | 'refused' | 'too_late';

export interface NewMessage {
  readonly caseId: string;
  /** What it answers: each carrier takes one message of a kind about it. */
  readonly inboxId: string;
  readonly reporterId: string;
  readonly kind: MessageKind;
  readonly carrier: CarrierName;
  readonly language: MessageLanguage;
}

/** To be called in the transaction that accepts what the message is about. */
export async function insertMessage(client: Queryable, message: NewMessage): Promise<void> {
  await client.query({
    name: 'insert-outgoing-message',
    text: `insert into outgoing_message (message_id, case_id, inbox_id, reporter_id, kind, carrier, language)
           values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      randomUUID(),
      message.caseId,
      message.inboxId,
      message.reporterId,
      message.kind,
      message.carrier,
      message.language,
    ],
  });
}

/** A message that somebody has taken to send. */
export interface TakenMessage extends NewMessage {
  readonly messageId: string;
  readonly attempts: number;
  readonly createdAt: Date;
}

/**
 * Takes what is due. Whoever takes it has `leaseSeconds` to say what became of it; after that, as when a process was
 * killed, it is taken again, and goes out under the same id.
 */
export async function takeMessages(
  database: Database,
  { limit, leaseSeconds }: { readonly limit: number; readonly leaseSeconds: number },
): Promise<readonly TakenMessage[]> {
  const { rows } = await database.query<TakenMessage>({
    name: 'take-outgoing-messages',
    text: `update outgoing_message m
      set attempts = m.attempts + 1, next_attempt_at = now() + make_interval(secs => $2)
      where m.message_id in (
        select d.message_id from outgoing_message d where d.state = 'waiting' and d.next_attempt_at <= now()
        order by d.next_attempt_at limit $1 for update skip locked)
      returning m.message_id as "messageId", m.case_id as "caseId", m.inbox_id as "inboxId",
        m.reporter_id as "reporterId", m.kind, m.carrier, m.language, m.attempts, m.created_at as "createdAt"`,
    values: [limit, leaseSeconds],
  });
  return rows;
}

export async function postponeMessage(database: Database, messageId: string, seconds: number): Promise<void> {
  await database.query(
    `update outgoing_message set next_attempt_at = now() + make_interval(secs => $2)
     where message_id = $1 and state = 'waiting'`,
    [messageId, seconds],
  );
}

/** Sent where there is no reason. It is in the audit log, too; said twice, it stands there once. */
export async function endMessage(
  database: Database,
  message: TakenMessage,
  reason: UndeliveredReason | null,
): Promise<void> {
  const { messageId, caseId, kind, carrier } = message;
  await inTransaction(database, async client => {
    const { rowCount } = await client.query(
      `update outgoing_message set state = $2, reason = $3, ended_at = now()
       where message_id = $1 and state = 'waiting'`,
      [messageId, reason ? 'failed' : 'sent', reason],
    );
    if (rowCount !== 1) return;
    const detail = { messageId, kind, carrier, ...(reason ? { reason } : {}) };
    await appendAudit(client, { kind: reason ? 'messageFailed' : 'messageSent', caseId, detail });
  });
}
