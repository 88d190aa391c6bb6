/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { cairoDay } from '../../app/format';
import type { VisitRow } from '../../app/http/contract';
import { FIELD } from '../../app/text/field';
import { VISIT_COUNT, VISITS } from '../../app/text/visits';
import { noon } from '../../cases/parts/words';
import { Loading } from '../../light/Loading';
import { Notice, ProblemNotice } from '../../light/Notice';
import type { Loaded } from '../../light/useLoaded';
import { format, t } from '../../light/words';
import { byDistrict, groupVisits } from '../../visits/groupVisits';
import { routeUrl } from '../../visits/routeUrl';
import type { Draft } from '../form/draft';
import type { Outbox } from '../outbox/useOutbox';
import { arrange, standingOf } from './arrange';
import type { Day } from './loadDay';
import { governorateName, placeOf } from './names';
import { VisitCard } from './VisitCard';

/** From here on what the phone writes as the time of a visit would mislead. */
const CLOCK_OFF_MS = 3 * 60_000;

interface Props {
  readonly day: Loaded<Day>;
  readonly outbox: Outbox;
}

/** The day: what is under way, what is to do by district, what comes, what is done. */
export function DayPage({ day: { data, failure, reload }, outbox }: Props) {
  const today = cairoDay();
  if (!data) {
    return (
      <>
        <h1 class="unseen">{t(FIELD.title)}</h1>
        {failure === null ? <Loading /> : <ProblemNotice error={failure} onRetry={() => void reload()} />}
      </>
    );
  }
  const { underWay, today: toDo, coming, done } = arrange(data.visits, outbox.items, today);
  const shown = { data, outbox };
  const url = routeUrl(toDo);
  return (
    <>
      <h1 class="unseen">{t(FIELD.title)}</h1>
      {failure !== null && <ProblemNotice error={failure} onRetry={() => void reload()} />}
      {data.kept && <Notice tone="warning">{t(FIELD.keptList, { ago: format.relative(data.at) })}</Notice>}
      {Math.abs(data.aheadMs) > CLOCK_OFF_MS && (
        <Notice tone="warning">
          {t(FIELD.clockOff, { duration: format.duration(Math.abs(data.aheadMs)) })}
        </Notice>
      )}
      {underWay.length > 0 && (
        <Part title={t(VISITS.underWay)}>
          <Cards visits={underWay} {...shown} />
        </Part>
      )}
      {(toDo.length > 0 || underWay.length === 0) && (
        <Part title={t(FIELD.today)} count={toDo.length}>
          {url && (
            <a class="button" href={url} target="_blank" rel="noreferrer">
              {t(VISITS.route)}
            </a>
          )}
          {toDo.length === 0 && (
            <div class="card stack tight">
              <strong>{t(FIELD.emptyToday)}</strong>
              <div class="soft">{t(FIELD.emptyHint)}</div>
            </div>
          )}
          <Districts visits={toDo} {...shown} />
        </Part>
      )}
      <LeftList {...shown} />
      {done.length > 0 && (
        <Part title={t(FIELD.doneToday)} count={done.length}>
          <Cards visits={done} {...shown} />
        </Part>
      )}
      {coming.length > 0 && (
        <Part title={t(FIELD.comingDays)} count={coming.length}>
          {groupVisits(coming, false).map(({ day, visits }) => (
            <section key={day} class="stack tight" aria-label={format.date(noon(day))}>
              <h3>{format.date(noon(day))}</h3>
              <Districts visits={visits} {...shown} />
            </section>
          ))}
        </Part>
      )}
      <a class="button plain" href="/visits">
        {t(FIELD.office)}
      </a>
    </>
  );
}

function Part({ title, count, children }: { title: string; count?: number; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="stack tight" aria-labelledby={id}>
      <div class="row">
        <h2 id={id}>{title}</h2>
        {count !== undefined && count > 0 && <span class="soft">{t.count(VISIT_COUNT, count)}</span>}
      </div>
      {children}
    </section>
  );
}

interface Shown {
  readonly visits: readonly VisitRow[];
  readonly data: Day;
  readonly outbox: Outbox;
}

/** In the order of the route: overdue days first, then by district. */
function Districts({ visits, data, outbox }: Shown) {
  return (
    <>
      {byDistrict(visits).map(({ governorate, district, visits: here }) => (
        <div key={`${governorate}/${district}`} class="stack tight">
          <h3 class="soft">{placeOf(district, governorateName(data, governorate)) || t(VISITS.noPlace)}</h3>
          <Cards visits={here} data={data} outbox={outbox} />
        </div>
      ))}
    </>
  );
}

function Cards({ visits, data, outbox }: Shown) {
  return (
    <ul class="unmarked stack tight">
      {visits.map(visit => (
        <li key={visit.id}>
          <VisitCard
            visit={visit}
            day={data}
            standing={standingOf(visit, outbox.items)}
            hasDraft={outbox.drafts.some(draft => isOf(draft, visit))}
          />
        </li>
      ))}
    </ul>
  );
}

/** What was typed about visits that the server no longer lists: nothing of it is lost. */
function LeftList({ data, outbox }: { data: Day; outbox: Outbox }) {
  const left = outbox.drafts.filter(draft => !data.visits.some(visit => isOf(draft, visit)));
  if (left.length === 0) return null;
  return (
    <Part title={t(FIELD.leftList)}>
      <Cards visits={left.map(({ visit }) => visit)} data={data} outbox={outbox} />
    </Part>
  );
}

function isOf({ visit: { caseId, visitId } }: Draft, visit: VisitRow): boolean {
  return caseId === visit.caseId && visitId === visit.visitId;
}
