/** @jsxImportSource preact */
import { ACTIONS, type Action, type Term } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { APPROVALS } from '../app/text/approvals';
import { MINISTER } from '../app/text/minister';
import { t } from '../light/words';
import { useSettled } from './strayTaps';
import type { Decide } from './useDecide';

/** What one does with a proposal, and with a question: the usual first, the whole width of a thumb. */
const WITH_PROPOSAL: readonly Action[] = ['amend', 'returnWithNote', 'orderRevisit', 'delegate'];
const WITH_QUESTION: readonly Action[] = ['directReview', 'assignToLeader', 'refer'];

/** On a button beside others; the sheet then says it in full. */
const SHORT: Partial<Record<Action, Term>> = { delegate: MINISTER.delegate, refer: MINISTER.refer };

interface Props {
  readonly item: ApprovalItem;
  readonly decide: Decide;
  readonly onAsk: (action: Action) => void;
}

export function Actions({ item, decide, onAsk }: Props) {
  const settled = useSettled();
  const { actions, proposal, question, signature, case: row } = item;
  const first: Action | null = proposal ? 'approve' : question ? 'answerQuestion' : null;
  if (!first) return null;
  const possible = (action: Action) => actions.includes(action);
  const others = (proposal ? WITH_PROPOSAL : WITH_QUESTION).filter(possible);

  /** One tap: the digest of what the card shows, and of what came after it, goes along. */
  function approve() {
    if (signature) void decide.send('approve', { ...signature });
  }

  return (
    <fieldset class="actions stack tight" aria-label={t(APPROVALS.decisions, { number: row.number })}>
      {possible(first) && (
        <button
          type="button"
          class="button primary wide approve"
          disabled={!settled}
          onClick={first === 'approve' ? approve : () => onAsk(first)}
        >
          {t(ACTIONS[first])}
        </button>
      )}
      <div class={`others of-${others.length}`}>
        {others.map(action => (
          <button key={action} type="button" class="button" onClick={() => onAsk(action)}>
            {t(SHORT[action] ?? ACTIONS[action])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
