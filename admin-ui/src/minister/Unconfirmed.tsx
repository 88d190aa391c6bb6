/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { ACTIONS, STAGES } from '../../../workflows/domain/glossary';
import { explain } from '../app/problems/explain';
import { CASE } from '../app/text/cases';
import { MINISTER } from '../app/text/minister';
import { Notice, ProblemNotice } from '../light/Notice';
import { t } from '../light/words';
import { InDoubt } from './InDoubt';
import { allKept, type KeptCommand } from './kept';
import { type Outcome, useDecide } from './useDecide';

interface Props {
  /** Cases whose own card says so. */
  readonly except: readonly string[];
  readonly caseId: string | undefined;
  readonly onOutcome: () => void;
}

/** Decisions without an answer on cases that are no longer in the stack: most likely they were recorded. */
export function Unconfirmed({ except, caseId, onOutcome }: Props) {
  const [left] = useState(allKept);
  return left
    .filter(kept => !except.includes(kept.caseId) && (caseId === undefined || kept.caseId === caseId))
    .map(kept => <Line key={kept.key} command={kept} onOutcome={onOutcome} />);
}

function Line({ command, onOutcome }: { command: KeptCommand; onOutcome: () => void }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const decide = useDecide(command, next => {
    setOutcome(next);
    onOutcome();
  });
  const { action, number } = command;
  if (outcome?.kind === 'recorded') {
    return (
      <Notice tone="info">
        <strong>{t(CASE.recorded, { action: t(ACTIONS[action]), number })}</strong>
        <div>{t(MINISTER.nowIn, { stage: t(STAGES[outcome.stage]) })}</div>
      </Notice>
    );
  }
  if (outcome) return <ProblemNotice error={outcome.error} explained={explain(outcome.error, t)} />;
  if (!decide.kept && decide.failure === null) return null;
  return (
    <section class="card stack tight" aria-label={t(MINISTER.unconfirmed)}>
      <div>
        {t(MINISTER.unconfirmed)} · <bdi dir="ltr">{number}</bdi>
      </div>
      <InDoubt decide={decide} />
      {decide.failure !== null && decide.phase === 'idle' && <ProblemNotice error={decide.failure} />}
    </section>
  );
}
