/** @jsxImportSource preact */
import { OBLIGATION_KINDS, STAGES } from '../../../workflows/domain/glossary';
import type { ObligationItem } from '../app/http/approvalsContract';
import type { Listed } from '../app/http/contract';
import { request } from '../app/http/request';
import { MINISTER } from '../app/text/minister';
import { OBLIGATION_COUNT, OBLIGATIONS } from '../app/text/obligations';
import { noon } from '../cases/parts/words';
import { Link } from '../light/Link';
import { Loading } from '../light/Loading';
import { ProblemNotice } from '../light/Notice';
import { useFresh } from '../light/useFresh';
import { format, t } from '../light/words';
import { Stale } from './Stale';

const AT_MOST = 100;

/** «العائد للعرض»: what was sent away and comes back, the late ones first. */
export function DuePage() {
  const { data, failure, pending, staleSince, reload } = useFresh(load);
  const retry = () => void reload();
  return (
    <>
      <div class="heading">
        <h1 class="unseen">{t(MINISTER.dueBack)}</h1>
        {data && data.total > 0 && (
          <span class="total">{t.count(OBLIGATION_COUNT, data.total, { n: format.number(data.total) })}</span>
        )}
      </div>
      <p class="soft">{t(MINISTER.dueWhat)}</p>
      {staleSince !== null && <Stale since={staleSince} onRetry={retry} />}
      {failure !== null && staleSince === null && <ProblemNotice error={failure} onRetry={retry} />}
      {pending && <Loading />}
      {data?.items.length === 0 && (
        <div class="empty stack tight">
          <h2>{t(OBLIGATIONS.emptyMinister)}</h2>
          <p>{t(OBLIGATIONS.emptyMinisterHint)}</p>
        </div>
      )}
      <ul class="unmarked stack">
        {data?.items.map(item => (
          <Due key={item.id} item={item} />
        ))}
      </ul>
      {data && data.total > data.items.length && (
        <a class="button wide" href="/obligations">
          {t(MINISTER.restInOffice)}
        </a>
      )}
    </>
  );
}

function load(): Promise<Listed<ObligationItem>> {
  return request('/obligations', { query: { pageSize: AT_MOST } });
}

function Due({ item: { case: row, kind, dueDate, overdue, leader } }: { item: ObligationItem }) {
  return (
    <li class="card stack tight">
      <div class="row">
        <span class={`mark ${overdue ? 'late' : ''}`}>
          {overdue && `${t(OBLIGATIONS.overdue)} · `}
          {t(OBLIGATIONS.due, { date: format.date(noon(dueDate)) })}
        </span>
        <span class="soft">{format.relativeDay(dueDate)}</span>
      </div>
      <div class="row">
        <strong>{t(OBLIGATION_KINDS[kind])}</strong>
        {leader && <span>{t(OBLIGATIONS.from, { name: leader.name })}</span>}
      </div>
      <p dir="auto" class="two-lines">
        {row.summary ?? row.number}
      </p>
      <div class="row soft">
        <Link to={`/minister/cases/${row.id}`} class="reach">
          <bdi dir="ltr">{row.number}</bdi>
        </Link>
        {row.establishment && <bdi>{row.establishment.nameAr}</bdi>}
        <span>{t(STAGES[row.stage])}</span>
      </div>
    </li>
  );
}
