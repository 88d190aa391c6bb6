/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Account } from '../app/http/contract';
import { APPROVAL_COUNT, APPROVALS } from '../app/text/approvals';
import { LATE_COUNT, MINISTER, NOT_YOURS_COUNT } from '../app/text/minister';
import { Link } from '../light/Link';
import { Loading } from '../light/Loading';
import { ProblemNotice } from '../light/Notice';
import { format, t } from '../light/words';
import { NotBefore } from './NotBefore';
import { PlaceView } from './PlaceView';
import { Stale } from './Stale';
import { Unconfirmed } from './Unconfirmed';
import { AT_ONCE, useApprovals } from './useApprovals';
import { useDrawn } from './useDrawn';
import { useStack } from './useStack';

/** The API gives no more at once. */
const MOST = 200;

interface Props {
  readonly account: Account;
  /** Only this case's card, from a link in a message. */
  readonly caseId?: string | undefined;
}

/** The stack of cards, the nearest deadline first; or one card. */
export function StackPage({ account, caseId }: Props) {
  const [pageSize, setPageSize] = useState(AT_ONCE);
  const mine = account.roles.some(
    ({ role, onBehalf }) => role === 'minister' && onBehalf?.kind !== 'delegate',
  );
  // What is beyond a delegation is not before the delegate; a link to it says why.
  const decidable = mine || caseId !== undefined ? undefined : true;
  const {
    data: cards,
    failure,
    pending,
    staleSince,
    skewMs,
    reload,
  } = useApprovals({
    pageSize,
    caseId,
    decidable,
  });
  const others = cards?.counts?.others ?? 0;
  const whole = cards !== undefined && cards.total <= cards.items.length;
  const { stack, setOutcome, hide } = useStack(cards?.items, whole);
  const drawn = useDrawn(stack);
  const retry = () => void reload();
  return (
    <>
      <div class="heading">
        <h1 class="unseen">{t(APPROVALS.title)}</h1>
        {cards && !caseId && <Total total={cards.total} late={cards.late} />}
        {caseId && <Link to="/minister">{t(MINISTER.allCards)}</Link>}
      </div>
      {staleSince !== null && <Stale since={staleSince} onRetry={retry} />}
      {failure !== null && staleSince === null && <ProblemNotice error={failure} onRetry={retry} />}
      {pending && <Loading />}
      {!pending && (
        <Unconfirmed except={stack.map(place => place.caseId)} caseId={caseId} onOutcome={retry} />
      )}
      <div class="stack">
        {drawn.map(place => (
          <PlaceView
            key={place.caseId}
            place={place}
            account={account}
            skewMs={skewMs}
            onOutcome={outcome => {
              setOutcome(place.caseId, outcome);
              retry();
            }}
            onHide={() => hide(place.caseId)}
            onReload={retry}
          />
        ))}
      </div>
      {caseId && cards && stack.length === 0 && <NotBefore caseId={caseId} />}
      {!caseId && cards && stack.every(({ item }) => !item) && <Empty mine={mine} />}
      {others > 0 && <p class="soft">{t.count(NOT_YOURS_COUNT, others, { n: format.number(others) })}</p>}
      {cards && !whole && pageSize < MOST && (
        <button type="button" class="button wide" onClick={() => setPageSize(pageSize + AT_ONCE)}>
          {t(MINISTER.more)}
        </button>
      )}
    </>
  );
}

function Total({ total, late }: { total: number; late: number }) {
  if (total === 0) return null;
  return (
    <span class="total" role="status">
      {t.count(APPROVAL_COUNT, total, { n: format.number(total) })}
      {late > 0 && (
        <>
          {' '}
          <span class="mark late">{t.count(LATE_COUNT, late, { n: format.number(late) })}</span>
        </>
      )}
    </span>
  );
}

function Empty({ mine }: { mine: boolean }) {
  return (
    <div class="empty stack tight">
      <h2>{t(mine ? APPROVALS.empty : APPROVALS.emptyYours)}</h2>
      <p>{t(mine ? APPROVALS.emptyHint : APPROVALS.emptyYoursHint)}</p>
    </div>
  );
}
