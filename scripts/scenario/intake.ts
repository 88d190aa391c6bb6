import { randomUUID } from 'node:crypto';
import { type Accepted, acceptedSchema } from '../../api/schemas/intake';
import { type ApiRequest, send } from './http';
import type { Line } from './lines';
import { type Office, officialNamed } from './office';

/** A complaint that the system acknowledged, as its sender knows it. */
export interface Acknowledged extends Accepted {
  readonly channel: string;
  readonly externalId: string;
}

/** Who registers what comes on a channel; whatever else comes is registered by the clerk. */
const REGISTRARS: ReadonlyMap<unknown, string> = new Map([
  ['group_watch', 'monitor'],
  ['press', 'monitor'],
  ['tv', 'monitor'],
  ['page_comment', 'monitor'],
  ['messenger', 'monitor'],
  ['video_comment', 'monitor'],
  ['department', 'operations'],
]);

/** What the public form does not ask: it is filed now, with nothing attached, by nobody of the office. */
const STAFF_ONLY = ['channel', 'externalId', 'receivedAt', 'attachments', 'watchSource'];
/** Usable as an `Idempotency-Key`, as the public form sends one. */
const KEY = /^[\x21-\x7E]{8,200}$/;

/**
 * Files a line: on the web as any citizen would, else by the account that registers its channel.
 * @throws ApiRefused with the API's reason; whatever a line holds, it is the API that judges it
 */
export async function fileLine(office: Office, line: Line): Promise<Acknowledged> {
  const { complaint } = line;
  if (complaint === null) return fileUnreadable(office, line);
  const { channel, externalId = randomUUID() } = complaint;
  const id = String(externalId);
  const request =
    channel === 'web' && KEY.test(id)
      ? publicRequest(office, complaint, id)
      : staffRequest(office, { ...complaint, externalId });
  const accepted = acceptedSchema.parse((await send(request)).body);
  return { ...accepted, channel: String(channel), externalId: id };
}

function publicRequest(
  office: Office,
  complaint: Readonly<Record<string, unknown>>,
  key: string,
): ApiRequest {
  const form = Object.fromEntries(Object.entries(complaint).filter(([name]) => !STAFF_ONLY.includes(name)));
  return { method: 'POST', url: `${office.api}/public/complaints`, key, body: JSON.stringify(form) };
}

function staffRequest(office: Office, complaint: Readonly<Record<string, unknown>>): ApiRequest {
  const { cookie } = officialNamed(office, REGISTRARS.get(complaint.channel) ?? 'clerk');
  return { method: 'POST', url: `${office.api}/complaints`, cookie, body: JSON.stringify(complaint) };
}

/** Sent as it is, so that the refusal is the API's. */
async function fileUnreadable(office: Office, { bytes }: Line): Promise<Acknowledged> {
  const { cookie } = officialNamed(office, 'clerk');
  const body = Uint8Array.from(bytes);
  await send({ method: 'POST', url: `${office.api}/complaints`, cookie, body });
  throw new Error('a line that is no JSON object was accepted');
}
