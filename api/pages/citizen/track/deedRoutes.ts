import { randomUUID } from 'node:crypto';
import { insertEvidence } from '../../../../activities/adapters/evidenceRows';
import type { CaseState } from '../../../../workflows/domain/case/case';
import type { Term } from '../../../../workflows/domain/glossary';
import { act } from '../../../commands/act';
import { receiveCitizenMessage, receiveLatePhotos } from '../../../commands/citizenMessage';
import { uuidOf } from '../../../commands/keepEvidence';
import { noteRefusal } from '../../../commands/noteRefusal';
import { MAX_PHOTOS } from '../../../http/citizenDrafts';
import type { TrackSessions } from '../../../http/citizenSessions';
import { Problem } from '../../../http/problems';
import { citizensFiles, evidenceAmong } from '../../../queries/evidence';
import { citizenOf, citizensActions, questionTo } from '../../../queries/tracking';
import type { ApiDeps } from '../../../routes/deps';
import { keySchema } from '../../../schemas/values';
import { readForm } from '../http/form';
import { keepPhoto, type Photo, photosIn } from '../http/photos';
import { goTo, sendPage, type Turn } from '../http/reply';
import type { Mistakes } from '../parts/fields';
import { WHERE } from '../text/file';
import { FORMS } from '../text/track';
import { DeedPage } from './DeedPage';
import { DEED_SPECS, type Deed, readDeed } from './deeds';
import { mayWrite } from './view';

const TRACKING = '/citizen/track';
/** Photos from its citizen that one case can hold. */
const MAX_CASE_PHOTOS = 24;

/** Null when nobody is signed in, or the case does not wait for that (any more): its page says what it does. */
async function stateFor(sessions: TrackSessions, turn: Turn, deed: Deed): Promise<CaseState | null> {
  const state = await sessions.tracked(turn.req);
  if (!state) return null;
  const { action } = DEED_SPECS[deed];
  const possible = action ? citizensActions(state).includes(action) : mayWrite(state);
  return possible ? state : null;
}

export async function showDeed(
  deps: ApiDeps,
  sessions: TrackSessions,
  turn: Turn,
  deed: Deed,
): Promise<void> {
  const state = await stateFor(sessions, turn, deed);
  if (!state) return goTo(turn, TRACKING);
  await render(deps, turn, { deed, state, formKey: randomUUID(), values: {}, mistakes: {} });
}

interface Shown {
  readonly deed: Deed;
  readonly state: CaseState;
  readonly formKey: string;
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: Mistakes;
  readonly notes?: readonly Term[];
}

async function render({ database }: ApiDeps, turn: Turn, shown: Shown, status = 200): Promise<void> {
  const { deed, state, formKey, values, mistakes, notes = [] } = shown;
  const form = { words: turn.frame.words, values, mistakes };
  const question = await questionTo(database, state);
  sendPage(turn, DeedPage({ ...turn.frame, deed, form, formKey, question, notes }), status);
}

export async function takeDeed(
  deps: ApiDeps,
  sessions: TrackSessions,
  turn: Turn,
  deed: Deed,
): Promise<void> {
  const form = await readForm(turn.req);
  const sentKey = form.field('key');
  const formKey = keySchema.safeParse(sentKey).success ? sentKey : randomUUID();
  const state = await sessions.tracked(turn.req);
  // An action is sent even when the case has moved on: it may be the same form once more.
  if (!state || (deed === 'message' && !mayWrite(state))) return goTo(turn, TRACKING);
  const { values, mistakes } = readDeed(deed, form);
  const { photos, mistake } = await photosIn(form.files, 0);
  const full =
    photos.length > 0 && (await citizensFiles(deps.database, state.caseId)) + photos.length > MAX_CASE_PHOTOS;
  const wrongPhotos = mistake ?? (full ? FORMS.fullOfPhotos : null);
  const all = { ...mistakes, ...(wrongPhotos ? { photos: wrongPhotos } : {}) };
  if (wrongPhotos) await noteRefusedPhotos(deps, state, wrongPhotos);
  if (Object.keys(all).length > 0)
    return render(deps, turn, { deed, state, formKey, values, mistakes: all }, 422);
  const sent = { deed, state, values, photos, key: formKey };
  try {
    // The words were changed after a sending that nobody knows the end of: what changed is a sending of its own.
    await perform(deps, sent).catch(error => {
      if (error instanceof Problem && error.code === 'keyReused')
        return perform(deps, { ...sent, key: randomUUID() });
      throw error;
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 503) throw error;
    const notes = [FORMS.uncertain, ...(photos.length > 0 ? [FORMS.keptPhotos] : [])];
    return render(deps, turn, { deed, state, formKey, values, mistakes: {}, notes }, error.status);
  }
  goTo(turn, `${TRACKING}?done=${deed}`);
}

async function noteRefusedPhotos(deps: ApiDeps, state: CaseState, mistake: Term): Promise<void> {
  const code =
    mistake === WHERE.tooLarge ? 'tooLarge' : mistake === WHERE.notPhoto ? 'unsupportedMedia' : 'invalid';
  const { personId, role } = citizenOf(state);
  await noteRefusal(deps, { kind: 'fileRefused', caseId: state.caseId, personId, role, code });
}

interface Performed {
  readonly deed: Deed;
  readonly state: CaseState;
  readonly values: Readonly<Record<string, string>>;
  readonly photos: readonly Photo[];
  readonly key: string;
}

async function perform(deps: ApiDeps, { deed, state, values, photos, key }: Performed): Promise<void> {
  const { action, wordsField, photos: takesPhotos } = DEED_SPECS[deed];
  const { caseId } = state;
  const sent = await Promise.all(
    (takesPhotos ? photos : []).map((photo, index) =>
      keepPhoto(deps.evidenceFiles, photo, evidenceIdOf(caseId, key, index)),
    ),
  );
  const words = { body: values.words ?? '', key, photos: sent };
  if (!action) {
    await receiveCitizenMessage(deps, state, words);
    return receiveLatePhotos(deps, state, words);
  }
  await insertEvidence(deps.database, caseId, sent, null);
  const evidence = await evidenceAmong(deps.database, caseId, takesPhotos ? idsBy(caseId, key) : []);
  const actor = citizenOf(state);
  await act(deps, {
    state,
    actors: [actor],
    scope: null,
    personId: actor.personId,
    action,
    key,
    body: {
      ...(wordsField && values.words ? { [wordsField]: values.words } : {}),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(deed === 'rate' ? { rating: Number(values.rating) } : {}),
      ...(deed === 'delivery' ? { remedy: deliveredIn(state), result: values.result } : {}),
    },
  });
  await receiveLatePhotos(deps, state, words);
}

function deliveredIn({ remedies }: CaseState): string | undefined {
  return remedies.find(remedy => remedy.state === 'recorded' && remedy.delivery)?.remedyId;
}

/** The same form sent again brings the same photos: their ids follow from its key. */
function evidenceIdOf(caseId: string, key: string, index: number): string {
  return uuidOf(`citizen\n${caseId}\n${key}\n${index}`);
}

/** Of what came with this form, now or in an earlier sending of it. */
function idsBy(caseId: string, key: string): readonly string[] {
  return Array.from({ length: MAX_PHOTOS }, (_, index) => evidenceIdOf(caseId, key, index));
}
