/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { ACTIONS, type Term } from '../../../../workflows/domain/glossary';
import { copyText } from '../../app/copyText';
import { newKey } from '../../app/http/newKey';
import { ProblemError } from '../../app/http/problem';
import { explain } from '../../app/problems/explain';
import { OUTBOX } from '../../app/text/field';
import { SHELL } from '../../app/text/shell';
import { Notice } from '../../light/Notice';
import { Sheet } from '../../light/Sheet';
import { navigate } from '../../light/usePath';
import { format, t } from '../../light/words';
import { backToDraft, dropItem, updateItem } from '../store/outbox';
import type { Day } from '../visits/loadDay';
import { categoryName, establishmentName } from '../visits/names';
import { pathOf } from '../visits/VisitCard';
import type { OutboxItem } from './item';

interface Props {
  readonly item: OutboxItem;
  readonly day: Day | undefined;
  readonly sendNow: () => void;
}

/** One command: what it is, how far it came, and what to do about it if anything. */
export function OutboxCard({ item, day, sendNow }: Props) {
  const { visit } = item.draft;
  const done = item.pictures.filter(({ evidenceId }) => evidenceId).length;
  return (
    <article class="card stack tight" aria-label={`${t(ACTIONS[item.action])} ${visit.number}`}>
      <strong>{t(ACTIONS[item.action])}</strong>
      <div>
        {establishmentName(visit)} · {categoryName(day, visit.category)}
      </div>
      <div class="soft">
        <bdi dir="ltr">{visit.number}</bdi> · {t(OUTBOX.madeAt, { at: format.dateTime(item.madeAt) })}
      </div>
      {item.pictures.length > 0 && item.state === 'waiting' && (
        <div class="soft">{t(OUTBOX.pictures, { done, count: item.pictures.length })}</div>
      )}
      {item.state === 'waiting' && <span class="mark soon">{t(OUTBOX.waiting)}</span>}
      {item.state === 'received' && <span class="mark">{t(OUTBOX.received)}</span>}
      {item.state === 'late' && <Late item={item} />}
      {item.state === 'refused' && <Refused item={item} sendNow={sendNow} />}
    </article>
  );
}

function Late({ item }: { item: OutboxItem }) {
  return (
    <Notice tone="warning">
      <strong>{t(OUTBOX.late)}</strong>
      <div>{t(OUTBOX.lateKept)}</div>
      <button type="button" class="button" onClick={() => void dropItem(item)}>
        {t(OUTBOX.understood)}
      </button>
    </Notice>
  );
}

/** Refusals that say that the visit is no longer this person's to report. */
const GIVEN_AWAY: readonly string[] = ['notTheInspector', 'wrongRole', 'notFound', 'forbidden'];
const OVER: readonly string[] = ['noOpenVisit', 'visitReported', 'wrongStage'];

function Refused({ item, sendNow }: Omit<Props, 'day'>) {
  const [removing, setRemoving] = useState(false);
  const [said, setSaid] = useState<Term>(OUTBOX.copy);
  const problem = item.problem ?? { status: 409 };
  const code = problem.code ?? '';
  const givenAway = problem.status === 404 || problem.status === 403 || GIVEN_AWAY.includes(code);
  const over = OVER.includes(code);
  const text = item.input.findings ?? item.input.text;

  async function again() {
    await updateItem({ ...item, key: newKey(), state: 'waiting', problem: null });
    sendNow();
  }

  async function edit() {
    await backToDraft(item);
    navigate(pathOf(item.draft.visit));
  }

  return (
    <Notice tone="error">
      <strong>{t(OUTBOX.refused)}</strong>
      <div>{givenAway ? t(OUTBOX.givenAway) : explain(new ProblemError(problem), t).happened}</div>
      <div>{t(OUTBOX.refusedKept)}</div>
      <div>{t(givenAway ? OUTBOX.givenAwayTodo : over ? OUTBOX.cancelledTodo : OUTBOX.otherTodo)}</div>
      {text && (
        <details>
          <summary>{t(OUTBOX.text)}</summary>
          <div class="typed" dir="auto">
            {text}
          </div>
        </details>
      )}
      <div class="row">
        {text && (
          <button
            type="button"
            class="button"
            onClick={() => void copyText(text).then(done => setSaid(done ? OUTBOX.copied : OUTBOX.notCopied))}
          >
            {t(said)}
          </button>
        )}
        {!givenAway && item.action === 'submitFindings' && (
          <button type="button" class="button" onClick={() => void edit()}>
            {t(OUTBOX.edit)}
          </button>
        )}
        <button type="button" class="button" onClick={() => void again()}>
          {t(SHELL.retry)}
        </button>
        <button type="button" class="button danger" onClick={() => setRemoving(true)}>
          {t(OUTBOX.remove)}
        </button>
      </div>
      {removing && (
        <Sheet title={t(OUTBOX.remove)} onClose={() => setRemoving(false)}>
          <p>{t(OUTBOX.removeSure)}</p>
          <button type="button" class="button danger wide" onClick={() => void dropItem(item)}>
            {t(OUTBOX.remove)}
          </button>
        </Sheet>
      )}
    </Notice>
  );
}
