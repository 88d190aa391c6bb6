/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { APPROVALS } from '../app/text/approvals';
import { firstSentence } from '../approvals/firstSentence';
import { t } from '../light/words';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly after?: string;
}

/** Somebody's words in one sentence; the rest is one tap away. */
export function Brief({ label, text, after = '' }: Props) {
  const [whole, setWhole] = useState(false);
  const first = firstSentence(text);
  const longer = first.length < text.trim().length;
  return (
    <div>
      <div class="label">{label}</div>
      <Words text={whole ? text.trim() : first} />
      {after && <div class="permitted">{after}</div>}
      {longer && (
        <button
          type="button"
          class="button plain more"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? APPROVALS.less : APPROVALS.whole)}
        </button>
      )}
    </div>
  );
}

/** People's own words, in their own direction, with their line breaks. */
export function Words({ text }: { text: string }) {
  return (
    <p class="words" dir="auto">
      {text}
    </p>
  );
}
