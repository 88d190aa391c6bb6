/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { evidenceUrl } from '../app/http/evidenceUrl';
import { APPROVALS } from '../app/text/approvals';
import { MINISTER } from '../app/text/minister';
import { SHELL } from '../app/text/shell';
import { Notice } from '../light/Notice';
import { useModal } from '../light/useModal';
import { t } from '../light/words';

interface Props {
  readonly ids: readonly string[];
  readonly first: number;
  readonly onClose: () => void;
}

/** One picture, whole, over everything else; the way on and the way out are where the thumb is. */
export function PhotoView({ ids, first, onClose }: Props) {
  const dialog = useModal();
  const [index, setIndex] = useState(first);
  const [failed, setFailed] = useState<number | null>(null);
  const alt = t(APPROVALS.photo, { n: index + 1 });
  return (
    <dialog ref={dialog} class="photo-view" aria-label={alt} onClose={onClose}>
      {/* As large as it is: two fingers bring the rest nearer. */}
      <div class="photo-whole">
        {failed === index ? (
          <Notice tone="error">{t(MINISTER.photoFailed)}</Notice>
        ) : (
          <img key={index} src={evidenceUrl(`${ids[index]}`)} alt={alt} onError={() => setFailed(index)} />
        )}
      </div>
      <div class="photo-bar">
        {ids.length > 1 && (
          <>
            <button type="button" class="button" disabled={index === 0} onClick={() => setIndex(index - 1)}>
              {t(MINISTER.previousPhoto)}
            </button>
            <span aria-live="polite">{t(MINISTER.photoOf, { n: index + 1, total: ids.length })}</span>
            <button
              type="button"
              class="button"
              disabled={index === ids.length - 1}
              onClick={() => setIndex(index + 1)}
            >
              {t(MINISTER.nextPhoto)}
            </button>
          </>
        )}
        <button type="button" class="button primary wide" onClick={onClose}>
          {t(SHELL.close)}
        </button>
      </div>
    </dialog>
  );
}
