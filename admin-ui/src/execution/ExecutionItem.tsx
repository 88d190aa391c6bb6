import { ACTIONS, PENALTY_TYPES } from '../../../workflows/domain/glossary';
import type { ExecutionTask } from '../app/http/lists';
import { EXECUTION } from '../app/text/execution';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';
import { CaseFlags } from '../ui/CaseFlags';
import { Mark } from '../ui/Mark';
import { PartRow } from '../ui/PartRow';
import { TimeLeft } from '../ui/TimeLeft';

/** One thing to do: what, where, for which unit, by when. It opens the case with that action, about that penalty or remedy. */
export function ExecutionItem({ task }: { task: ExecutionTask }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { case: row, penaltyType, courier, plannedDate } = task;
  return (
    <PartRow
      to={`/cases/${row.id}/show?act=${task.task}&part=${task.partId}`}
      number={row.number}
      title={[t(ACTIONS[task.task]), penaltyType && t(PENALTY_TYPES[penaltyType])]
        .filter(Boolean)
        .join(' · ')}
      words={row.summary}
      about={format.list([
        row.establishment?.nameAr,
        row.district ?? labels.governorate(row.governorate),
        labels.unit(task.unitId),
      ])}
      marks={
        <>
          <CaseFlags row={row} />
          {courier && <Mark>{t(EXECUTION.courier, { name: courier.name })}</Mark>}
        </>
      }
      when={
        <>
          <div>
            {task.dueAt ? (
              <TimeLeft row={{ ...row, dueAt: task.dueAt }} />
            ) : (
              <span>{t(EXECUTION.noDeadline)}</span>
            )}
          </div>
          {plannedDate && t(EXECUTION.planned, { date: format.date(noon(plannedDate)) })}
        </>
      }
    />
  );
}
