/** @jsxImportSource preact */
import { differenceBetween } from '../../../workflows/domain/case/difference';
import { EVENTS } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import type { ProblemError } from '../app/http/problem';
import { explain } from '../app/problems/explain';
import { APPROVALS } from '../app/text/approvals';
import { DECISION } from '../app/text/decisions';
import { MINISTER } from '../app/text/minister';
import { firstSentence } from '../approvals/firstSentence';
import { changeLines } from '../decisions/changeLines';
import { format, t } from '../light/words';
import { newSince } from './hasChanged';

interface Props {
  readonly seen: ApprovalItem;
  readonly item: ApprovalItem;
  /** A decision was tried on what is no longer so. */
  readonly refused: ProblemError | null;
  readonly onSeen: () => void;
}

/** What changed while the card was being read. It is read before anything is decided on it. */
export function Changed({ seen, item, refused, onSeen }: Props) {
  const lines = linesOf(seen, item);
  return (
    <div class="notice warning stack tight" role="alert">
      <strong>{refused ? explain(refused, t).happened : t(MINISTER.changed)}</strong>
      {refused && <div>{t(MINISTER.nothingDecided)}</div>}
      {lines.length > 0 && (
        <>
          <div>{t(seen.proposal && item.proposal ? APPROVALS.changed : DECISION.whatChanged)}:</div>
          <ul>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button wide" onClick={onSeen}>
        {t(MINISTER.seen)}
      </button>
    </div>
  );
}

function linesOf(seen: ApprovalItem, item: ApprovalItem): string[] {
  const texts = { ...seen.texts, ...item.texts };
  const versions =
    seen.proposal && item.proposal
      ? changeLines(differenceBetween(seen.proposal, item.proposal), texts, { t, format })
      : [];
  const later = newSince(seen, item).map(({ type, textId }) => {
    const words = textId ? firstSentence(texts[textId] ?? '') : '';
    return `${t(APPROVALS.later)}: ${[t(EVENTS[type]), words && `\u2068${words}\u2069`].filter(Boolean).join(': ')}`;
  });
  return [...versions, ...later];
}
