import type { Queryable } from '../../activities/adapters/database';
import { type CarrierName, insertMessage } from '../../activities/adapters/outgoingMessages';
import { mobileOf, reporterKeys, sameReporterSql } from '../../activities/adapters/reporters';
import type { Acceptance } from './accept';

/** What anybody on the public form can have sent to one address in a day; it need not be their own. */
const A_DAY_TO_ONE_ADDRESS = 5;

interface About {
  readonly caseId: string;
  readonly inboxId: string;
  readonly reporterId: string;
}

/**
 * Writes down, in the transaction that accepts a complaint, that its receipt is to be sent, and by which carriers. The
 * courier sends it after the commit.
 */
export async function writeReceipts(
  client: Queryable,
  { complaint, receiver }: Pick<Acceptance, 'complaint' | 'receiver'>,
  about: About,
): Promise<readonly CarrierName[]> {
  const { email } = reporterKeys(complaint.reporter);
  const mail = email && (receiver || (await sentToday(client, email)) < A_DAY_TO_ONE_ADDRESS);
  const phone = receiver && complaint.receiptToPhone && mobileOf(complaint.reporter.phone);
  const carriers: readonly CarrierName[] = [
    ...(mail ? ['email' as const] : []),
    ...(phone ? ['whatsapp' as const] : []),
  ];
  const language = complaint.language ?? 'ar';
  for (const carrier of carriers)
    await insertMessage(client, { ...about, kind: 'receipt', carrier, language });
  return carriers;
}

async function sentToday(client: Queryable, email: string): Promise<number> {
  // Those that come at once are counted one after another.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`receipt ${email}`]);
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from reporter r join outgoing_message m using (reporter_id)
     where ${sameReporterSql('null', '$1', 'null')} and m.created_at > now() - interval '1 day'`,
    [email],
  );
  return rows[0]?.count ?? 0;
}
