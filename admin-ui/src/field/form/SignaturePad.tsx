/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { newKey } from '../../app/http/newKey';
import { FIELD } from '../../app/text/field';
import { Notice } from '../../light/Notice';
import { blobOf } from '../../light/picture';
import { t } from '../../light/words';
import { dropPhoto, keepPhoto } from '../store/drafts';
import type { Draft } from './draft';
import { Picture } from './Picture';
import type { Change } from './useDraft';

interface Props {
  readonly draft: Draft;
  readonly change: Change;
}

const WIDTH = 700;
const HEIGHT = 300;

/**
 * A signature drawn by finger, kept after every stroke. Who draws with no pointer confirms by name instead: that choice
 * stands above.
 */
export function SignaturePad({ draft, change }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // What was drawn before this page opened is shown as a picture.
  const [earlier, setEarlier] = useState(draft.signatureId);
  const [failed, setFailed] = useState(false);
  const drawing = useRef(false);
  const stroke = useRef(0);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (earlier || !context) return;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.lineWidth = 4;
    context.lineCap = 'round';
    context.lineJoin = 'round';
  }, [earlier]);

  function at(event: PointerEvent): [number, number] {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    return [
      ((event.clientX - box.left) / box.width) * WIDTH,
      ((event.clientY - box.top) / box.height) * HEIGHT,
    ];
  }

  function begin(event: PointerEvent) {
    const context = canvas.current?.getContext('2d');
    canvas.current?.setPointerCapture(event.pointerId);
    drawing.current = true;
    context?.beginPath();
    context?.moveTo(...at(event));
    // A dot is a part of many names.
    context?.lineTo(...at(event));
    context?.stroke();
  }

  function go(event: PointerEvent) {
    if (!drawing.current) return;
    const context = canvas.current?.getContext('2d');
    context?.lineTo(...at(event));
    context?.stroke();
  }

  async function end() {
    if (!drawing.current || !canvas.current) return;
    drawing.current = false;
    const mine = ++stroke.current;
    // A picture that was sent once by its id never changes: every stroke makes a new one.
    const photoId = newKey();
    const blob = await blobOf(canvas.current);
    await keepPhoto({ photoId, personId: draft.personId, name: `signature-${photoId}.jpg`, blob });
    // Drawn on, or wiped, meanwhile: what came later counts.
    if (mine === stroke.current) replaceBy(photoId);
    else await dropPhoto(photoId);
  }

  /** Nothing of a signature that no longer counts stays on the phone. */
  function replaceBy(photoId: string | null) {
    change(({ signatureId }) => {
      if (signatureId) dropPhoto(signatureId).catch(() => setFailed(true));
      return { signatureId: photoId };
    });
  }

  function again() {
    stroke.current += 1;
    setEarlier(null);
    replaceBy(null);
    canvas.current?.getContext('2d')?.fillRect(0, 0, WIDTH, HEIGHT);
  }

  return (
    <div class="field">
      {earlier ? (
        <div class="signature">
          <Picture photoId={earlier} alt={t(FIELD.signature)} />
        </div>
      ) : (
        <>
          <div class="hint">{t(FIELD.signHere)}</div>
          <canvas
            ref={canvas}
            class="signature"
            width={WIDTH}
            height={HEIGHT}
            role="img"
            aria-label={t(FIELD.signature)}
            onPointerDown={begin}
            onPointerMove={go}
            onPointerUp={() => void end().catch(() => setFailed(true))}
            onPointerCancel={() => void end().catch(() => setFailed(true))}
          />
        </>
      )}
      {failed && <Notice tone="error">{t(FIELD.keepFailed)}</Notice>}
      {draft.signatureId && (
        <button type="button" class="button" onClick={again}>
          {t(FIELD.signAgain)}
        </button>
      )}
    </div>
  );
}
