/** @jsxImportSource preact */
import { encode } from 'uqr';
import type { Receipt } from '../../../http/citizenDrafts';
import { Digits, inGroups, PIN_GROUPS, RECEIPT_GROUPS } from '../parts/common';
import { type Frame, Layout } from '../parts/Layout';
import { RECEIPT } from '../text/file';

interface Props extends Frame {
  readonly receipt: Receipt;
  /** Where the tracking page is, as others reach it. */
  readonly trackingUrl: string;
}

/** Number and PIN, to be kept: on paper, as a picture, by the square that a phone reads. */
export function ReceiptPage({ receipt, trackingUrl, ...frame }: Props) {
  const { words } = frame;
  const { t } = words;
  const title = t(receipt.joined ? RECEIPT.joinedTitle : RECEIPT.title);
  const by = receipt.readBy && words.time(receipt.readBy);
  const next = receipt.reachable ? RECEIPT.nextReach : RECEIPT.nextNobody;
  return (
    <Layout {...frame} title={title}>
      <div class="card receipt stack" id="receipt">
        <div>
          <h1>{title}</h1>
          <p class="soft">{t(RECEIPT.at, { at: words.time(receipt.acceptedAt) })}</p>
        </div>
        <dl class="codes">
          <div>
            <dt>{t(RECEIPT.number)}</dt>
            <dd>
              <Digits code={receipt.receipt} groups={RECEIPT_GROUPS} />
            </dd>
          </div>
          {receipt.pin && (
            <div>
              <dt>{t(RECEIPT.pin)}</dt>
              <dd>
                <Digits code={receipt.pin} groups={PIN_GROUPS} />
              </dd>
            </div>
          )}
        </dl>
        <p>
          <strong>{t(receipt.pin ? RECEIPT.keep : RECEIPT.joined)}</strong>
        </p>
        <figure class="qr">
          <QrCode text={trackingUrl} label={t(RECEIPT.qr)} />
          <figcaption class="soft">{t(RECEIPT.qr)}</figcaption>
        </figure>
      </div>
      <div class="stack no-print">
        {receipt.pin && (
          <button
            class="button primary wide"
            type="button"
            hidden
            data-save={JSON.stringify({
              title,
              lines: [
                [t(RECEIPT.number), inGroups(receipt.receipt, RECEIPT_GROUPS)],
                [t(RECEIPT.pin), inGroups(receipt.pin, PIN_GROUPS)],
              ],
              file: `${receipt.receipt}.png`,
            })}
          >
            {t(RECEIPT.save)}
          </button>
        )}
        {receipt.pin && <p class="soft">{t(RECEIPT.print)}</p>}
        {receipt.mailed && <p class="soft">{t(RECEIPT.mailed)}</p>}
        {by && (
          <section aria-labelledby="next">
            <h2 id="next">{t(RECEIPT.next)}</h2>
            <p>{t(next, { by })}</p>
          </section>
        )}
        <a class="button" href={`/citizen/track?number=${receipt.receipt}`}>
          {t(RECEIPT.track)}
        </a>
        <form method="post" action="/citizen/file/restart">
          <input type="hidden" name="to" value="home" />
          <button class="button plain wide" type="submit">
            {t(RECEIPT.done)}
          </button>
        </form>
      </div>
    </Layout>
  );
}

/** Dark on light in both themes: readers of such squares expect it. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 2, ecc: 'M' });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges" id="qr">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
