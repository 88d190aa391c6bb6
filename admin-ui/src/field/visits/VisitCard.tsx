/** @jsxImportSource preact */
import { VERDICTS, VISIT_STATES } from '../../../../workflows/domain/glossary';
import { cairoDay } from '../../app/format';
import type { VisitRow } from '../../app/http/contract';
import { FLAGS } from '../../app/text/cases';
import { FIELD, OUTBOX } from '../../app/text/field';
import { VISITS } from '../../app/text/visits';
import { noon } from '../../cases/parts/words';
import { Link } from '../../light/Link';
import { format, t } from '../../light/words';
import { wayTo } from '../../visits/routeUrl';
import type { Standing } from './arrange';
import type { Day } from './loadDay';
import { categoryName, establishmentName } from './names';

interface Props {
  readonly visit: VisitRow;
  readonly day: Day;
  readonly standing: Standing;
  readonly hasDraft: boolean;
}

/** One stop: where, what for, the way there and the step that is next. Targets are large enough for a thumb. */
export function VisitCard({ visit, day, standing, hasDraft }: Props) {
  const active = standing === 'toDo' || standing === 'underWay';
  const inOutbox = standing === 'waiting' || (standing === 'refused' && !hasDraft);
  return (
    <article class="card stack tight" aria-label={`${establishmentName(visit)} ${visit.number}`}>
      <div class="row">
        <strong>{establishmentName(visit)}</strong>
        <Marks visit={visit} standing={standing} hasDraft={hasDraft} />
      </div>
      <div>{categoryName(day, visit.category)}</div>
      <div class="soft">
        <bdi dir="ltr">{visit.number}</bdi>
        {visit.plannedFor < cairoDay() && standing === 'toDo' && ` · ${format.date(noon(visit.plannedFor))}`}
      </div>
      {active && <Way visit={visit} />}
      {standing !== 'over' && (
        <Link
          to={inOutbox ? '/field/outbox' : pathOf(visit)}
          class={`button wide ${active ? 'primary' : ''}`}
        >
          {t(inOutbox ? OUTBOX.title : standing === 'underWay' || hasDraft ? FIELD.resume : FIELD.open)}
        </Link>
      )}
    </article>
  );
}

/** To the place by map, and to whoever answers there. */
export function Way({ visit }: { visit: VisitRow }) {
  const way = wayTo(visit);
  const phone = visit.establishment?.phone;
  if (!way && !phone) return null;
  return (
    <div class="row way">
      {way && (
        <a class="button" href={way} target="_blank" rel="noreferrer">
          {t(FIELD.navigate)}
        </a>
      )}
      {phone && (
        <a class="button" href={`tel:${phone}`}>
          {t(FIELD.call)}
        </a>
      )}
    </div>
  );
}

function Marks({ visit, standing, hasDraft }: Omit<Props, 'day'>) {
  const active = standing === 'toDo' || standing === 'underWay';
  return (
    <>
      {visit.priority === 'urgent' && <span class={`mark ${active ? 'late' : ''}`}>{t(FLAGS.urgent)}</span>}
      {standing === 'toDo' && visit.plannedFor < cairoDay() && (
        <span class="mark soon">{t(VISITS.overdue)}</span>
      )}
      {active && visit.inspectorTied && <span class="mark late">{t(VISITS.tied)}</span>}
      {hasDraft && <span class="mark soon">{t(FIELD.draftMark)}</span>}
      {standing === 'waiting' && <span class="mark soon">{t(FIELD.waitingMark)}</span>}
      {standing === 'refused' && <span class="mark late">{t(FIELD.refusedMark)}</span>}
      {standing === 'over' && (
        <span class="mark">{visit.verdict ? t(VERDICTS[visit.verdict]) : t(VISIT_STATES[visit.status])}</span>
      )}
    </>
  );
}

export function pathOf({ caseId, visitId }: Pick<VisitRow, 'caseId' | 'visitId'>): string {
  return `/field/${caseId}/${visitId}`;
}
