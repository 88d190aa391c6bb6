import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { type EvidenceFile, insertEvidence } from '../../activities/adapters/evidenceRows';
import { insertTexts, newText } from '../../activities/adapters/texts';
import type { CaseState } from '../../workflows/domain/case/case';
import type { InboundCommand } from '../../workflows/domain/case/commands';
import { isOver } from '../../workflows/domain/case/questions';
import type { TextRef } from '../../workflows/domain/case/values';
import { Problem } from '../http/problems';

export interface ReceiveDeps {
  readonly database: Database;
  readonly wakeRelay: () => void;
}

/** What came from outside for a case: `externalId` is the sender's own, once within a channel. */
export interface Received {
  readonly channel: string;
  readonly externalId: string;
  /** Of all that the sender said: the same id with another digest is refused. */
  readonly bodySha256: string;
  readonly words: string;
  /** Safe on disk, with nobody's account; they are evidence of the case from now on. */
  readonly files?: readonly EvidenceFile[];
  readonly command: (inboxId: string, text: TextRef) => InboundCommand;
  /** A case's history is bounded; a flood of messages by one channel must not end it. */
  readonly mostADay: number;
}

/**
 * Keeps a message in one transaction: inbox, text, outbox. The case hears of it by signal and dedupes by the inbox
 * id; the engine is not asked. The same external id again is the first answer.
 * @returns the inbox id
 * @throws Problem 422 for the id with other words, 429 beyond the day's number, 409 when the case is over
 */
export async function receiveMessage(
  { database, wakeRelay }: ReceiveDeps,
  state: CaseState,
  { channel, externalId, bodySha256, words, files = [], command, mostADay }: Received,
): Promise<string> {
  const { caseId } = state;
  const inboxId = randomUUID();
  const { body, ...ref } = newText(words);
  const added = await inTransaction(database, async client => {
    const inbox = await client.query(
      `insert into inbox (inbox_id, channel, external_id, case_id, body_sha256) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [inboxId, channel, externalId, caseId, bodySha256],
    );
    if (inbox.rowCount !== 1) return false;
    const today = await client.query<{ count: number }>(
      `select count(*) as count from inbox where case_id = $1 and channel = $2 and accepted_at > now() - interval '1 day'`,
      [caseId, channel],
    );
    if ((today.rows[0]?.count ?? 0) > mostADay) throw new Problem('rateLimited', { retryAfterSeconds: 3600 });
    // Its workflow has ended: nobody would hear it. A repetition of what was heard in time is answered as before.
    if (isOver(state)) throw new Problem('closedForGood');
    await insertTexts(client, caseId, [{ body, ...ref }]);
    await insertEvidence(client, caseId, files, null);
    await client.query(`insert into outbox (kind, case_id, payload) values ('signal', $1, $2)`, [
      caseId,
      command(inboxId, ref),
    ]);
    return true;
  });
  if (added) {
    wakeRelay();
    return inboxId;
  }
  const { rows } = await database.query<{ inbox_id: string; body_sha256: string }>(
    'select inbox_id, body_sha256 from inbox where channel = $1 and external_id = $2',
    [channel, externalId],
  );
  const earlier = rows[0];
  if (!earlier || earlier.body_sha256 !== bodySha256) throw new Problem('keyReused');
  return earlier.inbox_id;
}
