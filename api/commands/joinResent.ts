import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import {
  phoneDigits,
  reporterKeys,
  sameBeneficiarySql,
  sameReporterSql,
} from '../../activities/adapters/reporters';
import type { InboundCommand } from '../../workflows/domain/case/commands';
import type { Acceptance } from './accept';

/** A case that is there already, as it is answered to whoever sends it again. */
export interface AcceptedRow {
  readonly case_id: string;
  readonly number: string;
  readonly tracking_salt: Buffer;
  readonly opened_at: Date;
  readonly joined: boolean;
}

/** A case's history is bounded; a flood of resends must not end it. */
const NOTED_A_DAY = 20;

/**
 * The open case of the same reporter that has the very same words by the same channel: what comes again joins it and
 * opens nothing. It stays in the inbox and is noted on the case. Null when there is none, or nobody to compare with, or
 * when it says more than that case keeps: another beneficiary, or which case it is about.
 */
export async function joinResent(client: Queryable, acceptance: Acceptance): Promise<AcceptedRow | null> {
  const { complaint, externalId, bodySha256 } = acceptance;
  const { phoneDigits: phone, email, handle } = reporterKeys(complaint.reporter);
  if (!phone && !email && !handle) return null;
  // Danger to life is told to the emergency network by the case that it opens.
  if (complaint.danger) return null;
  const { beneficiary, sameMatterAs } = complaint;
  const digest = sha256(complaint.text);
  // Two that arrive at once: the second waits for the first, and then finds its case.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [complaint.channel + digest]);
  const { rows } = await client.query<AcceptedRow>(
    `select c.case_id, c.number, k.tracking_salt, c.opened_at, true as joined
     from case_text t join cases c on c.case_id = t.case_id and c.text_id = t.text_id
       join reporter r using (reporter_id) join complaint k on k.case_id = c.case_id
     where t.sha256 = $1 and c.channel = $2 and c.stage <> 'closed' and ${sameReporterSql('$3', '$4', '$5')}
       and ($6::uuid is null or $6 in (c.case_id, k.same_matter_as))
       and ($7::text is null or exists (select 1 from beneficiary b
         where b.beneficiary_id = (c.state #>> '{beneficiary,beneficiaryId}')::uuid and ${sameBeneficiarySql(7)}))
     order by c.received_at limit 1`,
    [
      digest,
      complaint.channel,
      phone,
      email,
      handle,
      sameMatterAs ?? null,
      beneficiary?.name ?? null,
      beneficiary?.phone ? phoneDigits(beneficiary.phone) : null,
      beneficiary?.address ?? null,
      beneficiary?.relation ?? null,
    ],
  );
  const earlier = rows[0];
  if (!earlier) return null;
  const inboxId = randomUUID();
  const noted = await client.query<{ count: number }>(
    `with noted as (
       insert into inbox (inbox_id, channel, external_id, case_id, body_sha256, joined)
       values ($1, $2, $3, $4, $5, true)
     )
     select count(*)::int as count from inbox
     where case_id = $4 and joined and accepted_at > now() - interval '1 day'`,
    [inboxId, complaint.channel, externalId, earlier.case_id, bodySha256],
  );
  if ((noted.rows[0]?.count ?? 0) < NOTED_A_DAY) {
    const command: InboundCommand = { type: 'complaintResent', inboxId, channel: complaint.channel };
    const insert = `insert into outbox (kind, case_id, payload) values ('signal', $1, $2)`;
    await client.query(insert, [earlier.case_id, command]);
  }
  return earlier;
}
