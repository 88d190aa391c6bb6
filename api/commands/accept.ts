import { randomUUID } from 'node:crypto';
import { appendEvents } from '../../activities/adapters/caseStore';
import { type Database, inTransaction, type Queryable } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { type EvidenceFile, evidenceRefs, insertEvidence } from '../../activities/adapters/evidenceRows';
import type { CaseChange } from '../../activities/adapters/notifications';
import type { CarrierName } from '../../activities/adapters/outgoingMessages';
import {
  insertBeneficiary,
  insertReporter,
  isContactable,
  newBeneficiary,
  newReporterId,
} from '../../activities/adapters/reporters';
import { insertTexts, newText } from '../../activities/adapters/texts';
import { trackingPin } from '../../activities/adapters/trackingPin';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { foldAll } from '../../workflows/domain/case/fold';
import { CURRENT_CALENDAR } from '../../workflows/domain/time/calendar';
import { Problem } from '../http/problems';
import { newReceiptNumber, newTrackingSalt } from '../http/tracking';
import { receiptCarriers } from '../queries/outgoingMessages';
import type { UnitTree } from '../queries/units';
import type { Accepted, StaffComplaint } from '../schemas/intake';
import { type AcceptedRow, joinResent } from './joinResent';
import { writeReceipts } from './writeReceipts';

export interface AcceptDeps {
  readonly database: Database;
  readonly units: UnitTree;
  readonly secret: string;
  readonly policy: string;
  readonly wakeRelay: () => void;
  /** To open pages; the first event of a case is written here, all others by the worker, which tells them. */
  readonly tellChange: (change: CaseChange) => void;
}

export interface Receiver {
  readonly personId: string;
  readonly role: 'intake_clerk' | 'media_monitor' | 'operations';
  readonly unitId: string;
}

const TRIES_FOR_A_FREE_NUMBER = 5;

/**
 * Accepts a complaint: one transaction holds inbox, reporter, texts, first event with its audit leaf, row and outbox,
 * and only after its commit is there a receipt. The engine is not asked: intake works while it is down.
 * The same channel and external id again gives the first answer; with another body, 422.
 */
export async function acceptComplaint(
  deps: AcceptDeps,
  complaint: StaffComplaint,
  receiver: Receiver | null,
  { now = new Date(), photos = [] }: { readonly now?: Date; readonly photos?: readonly EvidenceFile[] } = {},
): Promise<Accepted> {
  const externalId = complaint.externalId ?? randomUUID();
  const bodySha256 = sha256(complaint);
  for (let attempt = 1; ; attempt++) {
    try {
      const accepted = await inTransaction(deps.database, client =>
        accept(deps, client, { complaint, receiver, externalId, bodySha256, now, photos }),
      );
      deps.wakeRelay();
      deps.tellChange({ caseId: accepted.caseId, seq: 1 });
      return accepted;
    } catch (error) {
      const constraint = (error as { constraint?: string }).constraint;
      if (constraint === 'inbox_channel_external_id_key')
        return earlierAnswer(deps, complaint.channel, externalId, bodySha256, receiver);
      if (constraint !== 'cases_number_key' || attempt === TRIES_FOR_A_FREE_NUMBER) throw error;
    }
  }
}

export interface Acceptance {
  readonly complaint: StaffComplaint;
  readonly receiver: Receiver | null;
  readonly externalId: string;
  readonly bodySha256: string;
  readonly now: Date;
  /** Safe on disk. */
  readonly photos: readonly EvidenceFile[];
}

async function accept(deps: AcceptDeps, client: Queryable, acceptance: Acceptance): Promise<Accepted> {
  const { complaint, receiver, now, photos } = acceptance;
  const resent = await joinResent(client, acceptance);
  if (resent) return answerOf(deps, resent, receiver, await sendAgain(client, acceptance, resent));
  const at = now.toISOString();
  const caseId = randomUUID();
  const inboxId = randomUUID();
  const number = newReceiptNumber(now);
  const salt = newTrackingSalt();
  const text = newText(complaint.text);
  const address = complaint.address ? newText(complaint.address) : null;
  const occurred = complaint.occurred ? newText(complaint.occurred) : null;
  const reporterId = newReporterId();
  const beneficiary = complaint.beneficiary ? newBeneficiary(complaint.beneficiary) : null;
  const received: CaseEvent = {
    seq: 1,
    type: 'complaintReceived',
    at,
    actor: receiver,
    data: {
      caseId,
      number,
      channel: complaint.channel,
      text: { textId: text.textId, sha256: text.sha256 },
      reporterId,
      contactable: isContactable(complaint.reporter),
      danger: complaint.danger,
      beneficiary:
        beneficiary && complaint.beneficiary
          ? { beneficiaryId: beneficiary.beneficiaryId, relation: complaint.beneficiary.relation }
          : null,
      unitId: deps.units.ofGovernorate(complaint.governorate ?? null),
      rules: { policy: deps.policy, calendar: CURRENT_CALENDAR },
      receivedAt: complaint.receivedAt ? new Date(complaint.receivedAt).toISOString() : at,
      governorate: complaint.governorate ?? null,
      district: complaint.district ?? null,
      ...(photos.length > 0 ? { evidence: evidenceRefs(photos) } : {}),
    },
  };
  await insertReporter(client, reporterId, complaint.reporter);
  if (beneficiary) await insertBeneficiary(client, caseId, beneficiary);
  await insertTexts(
    client,
    caseId,
    [text, address, occurred].filter(said => said !== null),
  );
  await insertEvidence(client, caseId, photos, null);
  await client.query({
    name: 'accept-complaint',
    text: `with received as (
        insert into inbox (inbox_id, channel, external_id, case_id, body_sha256) values ($1, $2, $3, $4, $5)
      ), started as (
        insert into outbox (kind, case_id, payload) values ('start', $4, '{}')
      )
      insert into complaint (case_id, tracking_salt, establishment_hint, attachment_names, watch_source, received_by,
        same_matter_as, category_hint, address_text, occurred_text)
      values ($4, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    values: [
      inboxId,
      complaint.channel,
      acceptance.externalId,
      caseId,
      acceptance.bodySha256,
      salt,
      complaint.establishmentHint ?? null,
      complaint.attachments,
      complaint.watchSource ?? null,
      receiver?.personId ?? null,
      complaint.sameMatterAs ?? null,
      complaint.categoryHint ?? null,
      address?.textId ?? null,
      occurred?.textId ?? null,
    ],
  });
  await appendEvents(client, { events: [received], state: foldAll([received]) });
  return {
    caseId,
    receipt: number,
    pin: trackingPin(deps.secret, caseId, salt),
    acceptedAt: at,
    joined: false,
    receiptBy: [...(await writeReceipts(client, acceptance, { caseId, inboxId, reporterId }))],
  };
}

/** Staff have somebody on the telephone who wants it again; the public form is no way to fill another's mailbox. */
async function sendAgain(client: Queryable, acceptance: Acceptance, resent: AcceptedRow) {
  const { case_id: caseId, inbox_id: inboxId, reporter_id: reporterId } = resent;
  return acceptance.receiver ? writeReceipts(client, acceptance, { caseId, inboxId, reporterId }) : [];
}

async function earlierAnswer(
  deps: AcceptDeps,
  channel: string,
  externalId: string,
  bodySha256: string,
  receiver: Receiver | null,
): Promise<Accepted> {
  const { rows } = await deps.database.query<AcceptedRow & { body_sha256: string }>(
    `select i.case_id, i.inbox_id, c.reporter_id, i.joined, c.number, k.tracking_salt, i.body_sha256, c.opened_at
     from inbox i join cases c using (case_id) join complaint k using (case_id)
     where i.channel = $1 and i.external_id = $2`,
    [channel, externalId],
  );
  const row = rows[0];
  if (!row || row.body_sha256 !== bodySha256) throw new Problem('keyReused');
  return answerOf(deps, row, receiver, await receiptCarriers(deps.database, row.inbox_id));
}

/** Whoever knows a phone and the words of a complaint learns its number, but not its PIN, unless they are staff. */
function answerOf(
  deps: AcceptDeps,
  row: AcceptedRow,
  receiver: Receiver | null,
  receiptBy: readonly CarrierName[],
): Accepted {
  const mayHavePin = !row.joined || receiver !== null;
  return {
    caseId: row.case_id,
    receipt: row.number,
    pin: mayHavePin ? trackingPin(deps.secret, row.case_id, row.tracking_salt) : null,
    acceptedAt: row.opened_at.toISOString(),
    joined: row.joined,
    receiptBy: [...receiptBy],
  };
}
