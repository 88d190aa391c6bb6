import { sha256 } from '../../activities/adapters/digest';
import { type EvidenceFile, evidenceRefs } from '../../activities/adapters/evidenceRows';
import type { CaseState } from '../../workflows/domain/case/case';
import { notYetIn } from '../queries/evidence';
import { uuidOf } from './keepEvidence';
import { type ReceiveDeps, receiveMessage } from './receiveMessage';

const MESSAGES_A_DAY = 20;

export interface CitizenMessage {
  readonly body: string;
  /** The same key and body again is the same message. */
  readonly key: string;
  /** Photos, safe on disk. */
  readonly photos?: readonly EvidenceFile[];
}

/** What a citizen writes on the tracking page; see `receiveMessage`. */
export function receiveCitizenMessage(
  deps: ReceiveDeps,
  state: CaseState,
  { body, key, photos = [] }: CitizenMessage,
): Promise<string> {
  return receiveMessage(deps, state, {
    channel: 'tracking',
    externalId: `${state.caseId}/${key}`,
    bodySha256: sha256(body),
    words: body,
    files: photos,
    mostADay: MESSAGES_A_DAY,
    command: (inboxId, text) => ({ type: 'citizenMessage', inboxId, text, evidence: evidenceRefs(photos) }),
  });
}

/**
 * Of a form that was sent again because nobody knew what had become of it: photos that were not there the first time come
 * as a message of their own, with the form's words. Those that the case has are left out.
 */
export async function receiveLatePhotos(
  deps: ReceiveDeps,
  state: CaseState,
  { body, key, photos = [] }: CitizenMessage,
): Promise<void> {
  const late = (await notYetIn(deps.database, state.caseId, photos)).map(photo => ({
    ...photo,
    evidenceId: uuidOf(`late\n${state.caseId}\n${key}\n${photo.sha256}`),
  }));
  if (late.length === 0) return;
  const itsKey = uuidOf(late.map(({ evidenceId }) => evidenceId).join());
  await receiveCitizenMessage(deps, state, { body, key: itsKey, photos: late });
}
