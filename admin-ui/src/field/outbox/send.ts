import type { ActionAnswer, CaseDetail } from '../../app/http/contract';
import { isUncertain, ProblemError } from '../../app/http/problem';
import { request } from '../../app/http/request';
import { clockChanged } from '../form/compose';
import { isOff } from '../phoneClock';
import { readPhoto } from '../store/drafts';
import { dropItem, outboxOf, updateItem } from '../store/outbox';
import type { OutboxItem } from './item';

/** A connection that died without a word would hold up everything behind it. */
const GIVE_UP_AFTER_MS = 30_000;
const GIVE_UP_UPLOADING_AFTER_MS = 180_000;

/**
 * Sends what a person's outbox holds, in order. What the case refuses stays, with the reason, and what comes after it
 * goes on. An error of the server's own holds up the items of that case alone; everything else ends the round.
 * @throws ProblemError (401, or a server that is not well) and UnreachableError; what was not sent stays
 */
export async function sendAll(personId: string): Promise<void> {
  const heldUp = new Map<string, ProblemError>();
  for (const item of await outboxOf(personId)) {
    if (heldUp.has(item.caseId)) continue;
    try {
      if (item.state === 'waiting') await sendOne(item);
      else if (item.state === 'received') await seeWhetherLate(item);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.status !== 500) throw error;
      heldUp.set(item.caseId, error);
    }
  }
  for (const error of heldUp.values()) throw error;
}

async function sendOne(item: OutboxItem): Promise<void> {
  try {
    const uploaded = await upload(await withClockCompared(item));
    const evidence = uploaded.pictures.flatMap(({ evidenceId }) => evidenceId ?? []);
    await request<ActionAnswer>(`/cases/${item.caseId}/actions/${item.action}`, {
      method: 'POST',
      body: evidence.length > 0 ? { ...item.input, evidence } : item.input,
      idempotencyKey: item.key,
      giveUpAfterMs: GIVE_UP_AFTER_MS,
    });
    // Whether findings came in time is asked in the next round: nothing that goes wrong there unsays that they arrived.
    if (item.action === 'submitFindings') await updateItem({ ...uploaded, state: 'received' });
    else await dropItem(uploaded);
  } catch (error) {
    if (!(error instanceof ProblemError) || mayGoOnLater(error)) throw error;
    const { problem } = error;
    const all = await outboxOf(item.personId);
    const findingsFollow = all.some(
      ({ action, caseId, visitId }) =>
        action === 'submitFindings' && caseId === item.caseId && visitId === item.visitId,
    );
    // Begun already from another device is what was wanted; and what comes of the findings says all.
    if (item.action === 'startVisit' && (problem.code === 'visitStarted' || findingsFollow))
      return dropItem(item);
    await updateItem({ ...(all.find(({ id }) => id === item.id) ?? item), state: 'refused', problem });
  }
}

/**
 * Findings whose phone's clock was set between the visit and now say so: their times are not what they seem. Before they
 * are sent at all, since what goes out under a key stays as it is.
 */
async function withClockCompared(item: OutboxItem): Promise<OutboxItem> {
  const { aheadMs: before, input } = item;
  if (typeof before !== 'number') return item;
  let changedByMs = 0;
  await request('/health', {
    giveUpAfterMs: GIVE_UP_AFTER_MS,
    onServerTime: ms => {
      changedByMs = Date.now() - ms - before;
    },
  });
  const { aheadMs: _compared, ...rest } = item;
  const findings = `${input.findings}\n${clockChanged(changedByMs)}`;
  const compared = isOff(changedByMs) ? { ...rest, input: { ...input, findings } } : rest;
  await updateItem(compared);
  return compared;
}

/** The key of a picture is its own: the same picture again is the same evidence, even if the answer was lost. */
async function upload(item: OutboxItem): Promise<OutboxItem> {
  let current = item;
  for (const { photoId, evidenceId } of item.pictures) {
    if (evidenceId) continue;
    const photo = await readPhoto(photoId);
    if (!photo) continue;
    const form = new FormData();
    form.append('file', photo.blob, photo.name);
    const { id } = await request<{ id: string }>(`/cases/${item.caseId}/evidence`, {
      method: 'POST',
      form,
      idempotencyKey: photoId,
      giveUpAfterMs: GIVE_UP_UPLOADING_AFTER_MS,
    });
    const pictures = current.pictures.map(one =>
      one.photoId === photoId ? { photoId, evidenceId: id } : one,
    );
    current = { ...current, pictures };
    await updateItem(current);
  }
  return current;
}

/** Whether the case took the findings as those of its visit, or kept them because it had moved on. */
async function seeWhetherLate(item: OutboxItem): Promise<void> {
  const visits = await request<CaseDetail>(`/cases/${item.caseId}`, { giveUpAfterMs: GIVE_UP_AFTER_MS }).then(
    ({ state }) => state.visits,
    (error: unknown) => {
      // The case is written; that this person no longer sees it changes nothing.
      if (error instanceof ProblemError && !mayGoOnLater(error)) return [];
      throw error;
    },
  );
  const late = visits.some(({ visitId, late: isLate }) => visitId === item.visitId && isLate);
  if (late) await updateItem({ ...item, state: 'late' });
  else await dropItem(item);
}

/** Nothing says that it was refused, or the person has to sign in first. */
function mayGoOnLater(error: ProblemError): boolean {
  return isUncertain(error) || error.status === 401;
}
