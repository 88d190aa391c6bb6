import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { insertTexts, newText } from '../../activities/adapters/texts';
import type { InboundCommand } from '../../workflows/domain/case/commands';
import { isOver } from '../../workflows/domain/case/questions';
import type { Body } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';
import type { ReferredCase } from '../queries/referrals';
import type { BodyAnswer } from '../schemas/bodies';

/** A case's history is bounded; a flood of answers must not end it. */
const ANSWERS_A_DAY = 50;

export interface BodyAnswerDeps {
  readonly database: Database;
  readonly wakeRelay: () => void;
}

/**
 * Takes a body's answer: one transaction holds inbox, text and outbox, and the case hears of it by signal. The same
 * external id of a body again is the first answer; with other words, 422.
 */
export async function receiveBodyAnswer(
  { database, wakeRelay }: BodyAnswerDeps,
  body: Body,
  { state, referralId }: ReferredCase,
  { externalId, text: words, partial }: BodyAnswer,
): Promise<{ readonly answerId: string }> {
  const { caseId } = state;
  const channel = `body:${body}`;
  const bodySha256 = sha256({ caseId, referralId, words, partial });
  const inboxId = randomUUID();
  const text = newText(words);
  const command: InboundCommand = {
    type: 'referralAnswer',
    inboxId,
    referralId,
    partial,
    text: { textId: text.textId, sha256: text.sha256 },
    evidence: [],
  };
  const added = await inTransaction(database, async client => {
    const today = await client.query<{ count: number }>(
      `select count(*) as count from inbox where case_id = $1 and channel = $2 and accepted_at > now() - interval '1 day'`,
      [caseId, channel],
    );
    const inbox = await client.query(
      `insert into inbox (inbox_id, channel, external_id, case_id, body_sha256) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [inboxId, channel, externalId, caseId, bodySha256],
    );
    if (inbox.rowCount !== 1) return false;
    if ((today.rows[0]?.count ?? 0) >= ANSWERS_A_DAY)
      throw new Problem('rateLimited', { retryAfterSeconds: 3600 });
    if (isOver(state)) throw new Problem('closedForGood');
    await insertTexts(client, caseId, [text]);
    await client.query(`insert into outbox (kind, case_id, payload) values ('signal', $1, $2)`, [
      caseId,
      command,
    ]);
    return true;
  });
  if (added) {
    wakeRelay();
    return { answerId: inboxId };
  }
  const { rows } = await database.query<{ inbox_id: string; body_sha256: string }>(
    'select inbox_id, body_sha256 from inbox where channel = $1 and external_id = $2',
    [channel, externalId],
  );
  const earlier = rows[0];
  if (!earlier || earlier.body_sha256 !== bodySha256) throw new Problem('keyReused');
  return { answerId: earlier.inbox_id };
}
