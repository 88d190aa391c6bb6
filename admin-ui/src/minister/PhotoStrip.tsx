/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { evidenceUrl } from '../app/http/evidenceUrl';
import { APPROVALS } from '../app/text/approvals';
import { t } from '../light/words';
import { PhotoView } from './PhotoView';

const SIZE_PX = 96;

/** The visit's pictures in one row, fetched only when they come into sight. */
export function PhotoStrip({ ids }: { ids: readonly string[] }) {
  const [open, setOpen] = useState<number | null>(null);
  if (ids.length === 0) return null;
  return (
    <>
      <ul class="unmarked photos" aria-label={t(APPROVALS.photos)}>
        {ids.map((id, index) => (
          <li key={id}>
            <button type="button" class="photo" onClick={() => setOpen(index)}>
              <img
                src={evidenceUrl(id, 'small')}
                alt={t(APPROVALS.photo, { n: index + 1 })}
                width={SIZE_PX}
                height={SIZE_PX}
                loading="lazy"
                decoding="async"
              />
            </button>
          </li>
        ))}
      </ul>
      {open !== null && <PhotoView ids={ids} first={open} onClose={() => setOpen(null)} />}
    </>
  );
}
