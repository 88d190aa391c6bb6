/** @jsxImportSource preact */
import { ACTIONS } from '../../../workflows/domain/glossary';
import { inWords } from '../app/problems/explain';
import { DECISION } from '../app/text/decisions';
import { UNCERTAIN } from '../app/text/problems';
import { Notice } from '../light/Notice';
import { t } from '../light/words';
import type { Decide } from './useDecide';

/** A decision under way, or one of which nobody knows yet whether it was recorded: the same goes out again, and nothing else. */
export function InDoubt({ decide: { phase, kept, resend } }: { decide: Decide }) {
  if (!kept) return null;
  if (phase === 'sending') {
    return (
      <button type="button" class="button primary wide" disabled>
        {t(DECISION.sending)}
      </button>
    );
  }
  const { happened, kept: safe, todo } = inWords(UNCERTAIN, t);
  return (
    <Notice tone="warning">
      <strong>
        «{t(ACTIONS[kept.action])}»: {happened}
      </strong>
      <div>{safe}</div>
      <div>{todo}</div>
      <button type="button" class="button primary wide" onClick={() => void resend()}>
        {t(DECISION.resend)}
      </button>
    </Notice>
  );
}
