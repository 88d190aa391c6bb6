/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { ACTIONS, STAGES } from '../../../workflows/domain/glossary';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { explain } from '../app/problems/explain';
import { CASE } from '../app/text/cases';
import { MINISTER } from '../app/text/minister';
import { Link } from '../light/Link';
import { t } from '../light/words';
import { About } from './About';
import { InDoubt } from './InDoubt';
import type { Decide, Outcome } from './useDecide';

interface Props {
  readonly last: ApprovalItem;
  readonly outcome: Outcome | null;
  readonly decide: Decide;
  readonly onHide: () => void;
}

/** What is left of a card whose case is no longer before the minister: what was done, or that it moved on by itself. */
export function Gone({ last, outcome, decide, onHide }: Props) {
  const { id, number } = last.case;
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome) line.current?.focus({ preventScroll: true });
  }, [outcome]);
  return (
    <article ref={line} tabIndex={-1} class="card gone stack tight" aria-label={number}>
      <strong role="status">{headline(number, outcome)}</strong>
      {outcome?.kind === 'refused' && outcome.action !== 'withdrawDecision' && (
        <div>{t(MINISTER.nothingDecided)}</div>
      )}
      {where(outcome) && <div>{where(outcome)}</div>}
      <About item={last} />
      <InDoubt decide={decide} />
      <div class="row">
        <Link class="reach" to={`/minister/cases/${id}`}>
          {t(CASE.openCase)}
        </Link>
        <button type="button" class="button plain" onClick={onHide}>
          {t(MINISTER.hide)}
        </button>
      </div>
    </article>
  );
}

function headline(number: string, outcome: Outcome | null): string {
  if (!outcome) return t(MINISTER.gone);
  if (outcome.kind === 'refused') return explain(outcome.error, t).happened;
  return t(CASE.recorded, { action: t(ACTIONS[outcome.action]), number });
}

/** Where the case stands now, as far as it is known. */
function where(outcome: Outcome | null): string {
  if (outcome?.kind === 'refused') {
    const stage = Object.entries(STAGES).find(([code]) => code === outcome.error.problem.stage)?.[1];
    return stage ? t(MINISTER.nowIn, { stage: t(stage) }) : '';
  }
  if (!outcome) return '';
  // A decision that could be withdrawn has taken effect since.
  if (outcome.stage === 'minister_decision')
    return outcome.action === 'withdrawDecision' ? '' : t(MINISTER.inForce);
  return t(MINISTER.nowIn, { stage: t(STAGES[outcome.stage]) });
}
