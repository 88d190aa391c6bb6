/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { newKey } from '../../app/http/newKey';
import { FIELD } from '../../app/text/field';
import { Notice } from '../../light/Notice';
import { reencoded } from '../../light/picture';
import { t } from '../../light/words';
import { dropPhoto, keepPhoto } from '../store/drafts';
import type { Draft } from './draft';
import { Picture } from './Picture';
import type { Change } from './useDraft';

/** With the signature, the most that an action takes. */
const MOST_PHOTOS = 19;

interface Props {
  readonly draft: Draft;
  readonly change: Change;
  /** How many are being drawn anew and kept; until then the draft lacks them. */
  readonly onKeeping: (by: 1 | -1) => void;
}

/** Photos taken in place: kept on the phone at once, small; sent with the findings, in the background. */
export function Photos({ draft, change, onKeeping }: Props) {
  const [failed, setFailed] = useState(false);
  const { photoIds, personId } = draft;

  async function add(files: readonly File[]) {
    setFailed(false);
    for (const file of files.slice(0, MOST_PHOTOS - photoIds.length)) {
      onKeeping(1);
      await keep(file)
        .catch(() => setFailed(true))
        .finally(() => onKeeping(-1));
    }
  }

  async function keep(file: File) {
    const photoId = newKey();
    await keepPhoto({ photoId, personId, name: `${photoId}.jpg`, blob: await reencoded(file) });
    change(now => ({ photoIds: [...now.photoIds, photoId] }));
  }

  function remove(photoId: string) {
    change(now => ({ photoIds: now.photoIds.filter(id => id !== photoId) }));
    dropPhoto(photoId).catch(() => setFailed(true));
  }

  return (
    <fieldset class="field">
      <legend>{t(FIELD.photos)}</legend>
      {photoIds.length > 0 && (
        <ul class="unmarked photos">
          {photoIds.map((photoId, i) => (
            <li key={photoId}>
              <Picture photoId={photoId} alt={t(FIELD.photo, { n: i + 1 })} />
              <button
                type="button"
                class="button"
                aria-label={t(FIELD.removePhoto, { n: i + 1 })}
                onClick={() => remove(photoId)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && <Notice tone="error">{t(FIELD.photoFailed)}</Notice>}
      {photoIds.length < MOST_PHOTOS && (
        <label class="button camera">
          {t(FIELD.takePhoto)}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            onChange={event => {
              const input = event.currentTarget;
              void add([...(input.files ?? [])]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
      )}
    </fieldset>
  );
}
