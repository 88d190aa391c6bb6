import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { evidenceRefs, insertEvidence } from '../../activities/adapters/evidenceRows';
import {
  phoneDigits,
  reporterAddsNothingSql,
  reporterKeys,
  sameBeneficiarySql,
  sameReporterSql,
} from '../../activities/adapters/reporters';
import { insertTexts, newText } from '../../activities/adapters/texts';
import type { InboundCommand } from '../../workflows/domain/case/commands';
import { GOVERNORATES } from '../../workflows/domain/catalogue';
import { Problem } from '../http/problems';
import type { Acceptance } from './accept';

/** A case that is there already, as it is answered to whoever sends it again. */
export interface AcceptedRow {
  readonly case_id: string;
  /** As what it came in, this time. */
  readonly inbox_id: string;
  readonly reporter_id: string;
  readonly number: string;
  readonly tracking_salt: Buffer;
  readonly opened_at: Date;
  readonly joined: boolean;
}

/** A case's history is bounded; a flood of resends must not end it. */
const NOTED_A_DAY = 20;

/**
 * The open case of the same reporter that has the very same words by the same channel: what comes again joins it and
 * opens nothing. It stays in the inbox and is noted on the case; a place or photos that are new in it come to the case as a
 * message. Null when there is none, or nobody to compare with, or when it says of persons or of other cases what that one
 * does not keep: more about who complained, another beneficiary, or which case it is about.
 * @throws Problem 429 for something new beyond the day's number: what is acknowledged is kept
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
  const { rows } = await client.query<Omit<Earlier, 'inbox_id'>>(
    `select c.case_id, c.reporter_id, c.number, k.tracking_salt, c.opened_at, true as joined,
       e.data ->> 'governorate' as governorate, e.data ->> 'district' as district, k.establishment_hint,
       (select body from case_text where text_id = k.address_text) as address,
       (select body from case_text where text_id = k.occurred_text) as occurred, k.attachment_names
     from case_text t join cases c on c.case_id = t.case_id and c.text_id = t.text_id
       join reporter r using (reporter_id) join complaint k on k.case_id = c.case_id
       join case_event e on e.case_id = c.case_id and e.seq = 1
     where t.sha256 = $1 and c.channel = $2 and c.stage <> 'closed' and ${sameReporterSql('$3', '$4', '$5')}
       and ($6::uuid is null or $6 in (c.case_id, k.same_matter_as))
       and ($7::text is null or exists (select 1 from beneficiary b
         where b.beneficiary_id = (c.state #>> '{beneficiary,beneficiaryId}')::uuid and ${sameBeneficiarySql(7)}))
       and ${reporterAddsNothingSql({ phoneDigits: '$3', email: '$4', handle: '$5', name: '$11', nationalId: '$12' })}
       and c.state -> 'detached' is distinct from 'true'
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
      complaint.reporter.name ?? null,
      complaint.reporter.nationalId ?? null,
    ],
  );
  const found = rows[0];
  if (!found) return null;
  const inboxId = randomUUID();
  const earlier: Earlier = { ...found, inbox_id: inboxId };
  const noted = await client.query<{ count: number }>(
    `with noted as (
       insert into inbox (inbox_id, channel, external_id, case_id, body_sha256, joined)
       values ($1, $2, $3, $4, $5, true)
     )
     select count(*)::int as count from inbox
     where case_id = $4 and joined and accepted_at > now() - interval '1 day'`,
    [inboxId, complaint.channel, externalId, earlier.case_id, bodySha256],
  );
  const mayNote = (noted.rows[0]?.count ?? 0) < NOTED_A_DAY;
  const isNew = await keepNew(client, earlier, acceptance, inboxId, mayNote);
  if (mayNote && !isNew) {
    await tell(client, earlier.case_id, { type: 'complaintResent', inboxId, channel: complaint.channel });
  }
  return earlier;
}

/** With what was said of place and files when it came first. */
interface Earlier extends AcceptedRow {
  readonly governorate: string | null;
  readonly district: string | null;
  readonly establishment_hint: string | null;
  readonly address: string | null;
  readonly occurred: string | null;
  readonly attachment_names: readonly string[];
}

/** Whether there was something to keep: it goes to the case as a message of whoever said it. */
async function keepNew(
  client: Queryable,
  earlier: Earlier,
  { complaint, photos, receiver }: Acceptance,
  inboxId: string,
  mayNote: boolean,
): Promise<boolean> {
  const { case_id: caseId } = earlier;
  const lines = newIn(complaint, earlier);
  if (lines.length === 0 && photos.length === 0) return false;
  const { body, ...text } = newText([AGAIN, ...lines].join('\n'));
  const known = await client.query('select 1 from case_text where case_id = $1 and sha256 = $2', [
    caseId,
    text.sha256,
  ]);
  // Sent a third time, it says nothing more.
  if (known.rows.length > 0 && photos.length === 0) return false;
  if (!mayNote) throw new Problem('rateLimited', { retryAfterSeconds: 3600 });
  await insertTexts(client, caseId, [{ body, ...text }]);
  await insertEvidence(client, caseId, photos, null);
  const evidence = evidenceRefs(photos);
  await tell(client, caseId, { type: 'citizenMessage', inboxId, text, evidence, by: receiver ?? undefined });
  return true;
}

const AGAIN = 'وردت الشكوى نفسها مرة أخرى من مقدمها، ومعها ما يأتي:';

/** What it says of place and files besides what the case has, in the office's words. */
function newIn(complaint: Acceptance['complaint'], earlier: Earlier): readonly string[] {
  const { establishmentHint, governorate, district, address, occurred } = complaint;
  const attachments = complaint.attachments.filter(name => !earlier.attachment_names.includes(name));
  return [
    establishmentHint && establishmentHint !== earlier.establishment_hint && `المنشأة: ${establishmentHint}`,
    governorate && governorate !== earlier.governorate && `المحافظة: ${nameOf(governorate)}`,
    district && district !== earlier.district && `المدينة أو المركز أو الحي: ${district}`,
    address && address !== earlier.address && `العنوان: ${address}`,
    occurred && occurred !== earlier.occurred && `متى حدث: ${occurred}`,
    attachments.length > 0 && `المرفقات: ${attachments.join('، ')}`,
  ].filter(line => typeof line === 'string');
}

function nameOf(governorate: string): string {
  return GOVERNORATES.find(({ code }) => code === governorate)?.nameAr ?? governorate;
}

async function tell(client: Queryable, caseId: string, command: InboundCommand): Promise<void> {
  await client.query(`insert into outbox (kind, case_id, payload) values ('signal', $1, $2)`, [
    caseId,
    command,
  ]);
}
