/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { PendingDecision } from '../../../workflows/domain/case/case';
import { ACTIONS } from '../../../workflows/domain/glossary';
import { clockOf } from '../app/clockOf';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { APPROVALS } from '../app/text/approvals';
import { MINISTER } from '../app/text/minister';
import { proposedLines } from '../cases/parts/words';
import { ProblemNotice } from '../light/Notice';
import { useNow } from '../light/useNow';
import { format, t } from '../light/words';
import { About } from './About';
import { InDoubt } from './InDoubt';
import { useSettled } from './strayTaps';
import type { Decide } from './useDecide';

interface Props {
  readonly item: ApprovalItem;
  readonly decision: PendingDecision;
  /** Whether this person made it. */
  readonly mine: boolean;
  readonly skewMs: number;
  readonly decide: Decide;
  /** Decided just now, on this page. */
  readonly fresh: boolean;
  readonly onReload: () => void;
}

const TICK_MS = 250;
const LOOK_AGAIN_MS = 1_500;

/** What was decided, how long it can still be undone, and the way to undo it. It comes from the case, so a reload keeps it. */
export function Decided({ item, decision, mine, skewMs, decide, fresh, onReload }: Props) {
  const now = useNow(TICK_MS);
  const settled = useSettled();
  const left = Math.max(0, Math.ceil((Date.parse(decision.until) - now - skewMs) / 1000));
  const over = left === 0;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fresh) box.current?.focus({ preventScroll: true });
  }, [fresh]);
  // It takes effect by itself: the page asks until it hears so, even without the live stream.
  useEffect(() => {
    if (!over) return;
    const timer = setInterval(onReload, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [over, onReload]);

  const by = item.people[decision.by.personId]?.name;
  const [first] = item.proposal ? proposedLines(item.proposal, item.texts, { t, format }) : [];
  return (
    <article ref={box} tabIndex={-1} class="card decided stack tight" aria-label={item.case.number}>
      <strong>{t(decision.replaces ? APPROVALS.amended : APPROVALS.approved)}</strong>
      {first && <div class="decided-what">{first}</div>}
      <About item={item} />
      {!mine && by && <div class="soft">{t(MINISTER.decidedBy, { name: by })}</div>}
      {over ? (
        <div>{t(APPROVALS.effectiveNow)}</div>
      ) : (
        <div>
          {t(APPROVALS.effectiveIn)}{' '}
          <span class="countdown" role="timer" aria-label={t(APPROVALS.untilEffective)}>
            <bdi dir="ltr">{clockOf(left)}</bdi>
          </span>
        </div>
      )}
      <InDoubt decide={decide} />
      {/* As long as the case says so: a clock that goes wrong here does not take the right away. */}
      {item.mayWithdraw && !decide.kept && (
        <button
          type="button"
          class="button wide"
          disabled={!settled}
          onClick={() => void decide.send('withdrawDecision', {})}
        >
          {t(ACTIONS.withdrawDecision)}
        </button>
      )}
      {decide.failure !== null && decide.phase === 'idle' && <ProblemNotice error={decide.failure} />}
    </article>
  );
}
