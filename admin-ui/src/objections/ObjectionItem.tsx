import type { Action, ObjectionStep } from '../../../workflows/domain/glossary';
import { OBJECTION_STEPS, PENALTY_STATES } from '../../../workflows/domain/glossary';
import type { ObjectionRow } from '../app/http/lists';
import { OBJECTIONS } from '../app/text/objections';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { noon, penaltyWords } from '../cases/parts/words';
import { Mark } from '../ui/Mark';
import { PartRow } from '../ui/PartRow';

/** Which action the case opens with; an objection is only recorded when the establishment brings one. */
const STEP_ACTION: Readonly<Record<ObjectionStep, Action | null>> = {
  objection: null,
  recommendation: 'recommendOnObjection',
  decision: 'decideObjection',
};

/** One penalty that is not beyond objection: which, of whom, what is awaited, until when. */
export function ObjectionItem({ row }: { row: ObjectionRow }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const action = STEP_ACTION[row.awaits];
  const date = format.date(noon(row.dueDate));
  const due = row.awaits === 'objection' ? OBJECTIONS.until : OBJECTIONS.by;
  return (
    <PartRow
      to={`/cases/${row.caseId}/show${action ? `?act=${action}&part=${row.penaltyId}` : ''}`}
      number={row.number}
      title={penaltyWords(row, { t, format })}
      about={format.list([row.establishment?.nameAr, labels.category(row.category)])}
      marks={
        <>
          <Mark tone={row.awaits === 'objection' ? 'neutral' : 'accent'}>
            {t(OBJECTION_STEPS[row.awaits])}
          </Mark>
          {row.state === 'enforced' && <Mark tone="done">{t(PENALTY_STATES.enforced)}</Mark>}
          {row.holdsBack && <Mark tone="amber">{t(OBJECTIONS.holdsBack)}</Mark>}
        </>
      }
      when={
        <>
          <div>{row.overdue ? <Mark tone="red">{t(OBJECTIONS.late, { date })}</Mark> : t(due, { date })}</div>
          {row.filedAt
            ? t(OBJECTIONS.filed, { date: format.relative(row.filedAt) })
            : t(OBJECTIONS.served, { date: format.relativeDay(row.servedOn) })}
        </>
      }
    />
  );
}
