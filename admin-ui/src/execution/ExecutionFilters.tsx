import { useListContext } from 'react-admin';
import { ACTIONS } from '../../../workflows/domain/glossary';
import type { ExecutionAction } from '../app/http/lists';
import { EXECUTION } from '../app/text/execution';
import { FILTER_LABELS } from '../app/text/filters';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useMe } from '../app/useMe';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { ToggleFilter } from '../ui/ToggleFilter';

const TASKS: readonly ExecutionAction[] = [
  'issuePenalty',
  'serveNotice',
  'enforce',
  'recordRemedy',
  'recordDelivery',
];

interface Counts {
  readonly byTask: Partial<Record<ExecutionAction, number>>;
  readonly overdue: number;
}

/** Late ones only, one kind of task, and for those who watch over several units one of them. */
export function ExecutionFilters() {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const me = useMe();
  const { filterValues, setFilters, meta } = useListContext();
  const { byTask, overdue } = (meta as { counts?: Counts } | undefined)?.counts ?? { byTask: {}, overdue: 0 };
  const set = (name: 'task' | 'unitId' | 'overdue', value: string | true | undefined) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <>
      <ToggleFilter<'all' | 'overdue'>
        label={t(EXECUTION.show)}
        value={filterValues.overdue ? 'overdue' : 'all'}
        onChange={chosen => set('overdue', chosen === 'overdue' || undefined)}
        options={[
          ['all', t(EXECUTION.all)],
          ['overdue', t(EXECUTION.overdue, { n: format.number(overdue) })],
        ]}
      />
      <ChoiceFilter
        label={t(EXECUTION.task)}
        value={String(filterValues.task ?? '')}
        onChange={value => set('task', value)}
        options={TASKS.map(
          task =>
            [
              task,
              t(EXECUTION.withCount, { label: t(ACTIONS[task]), n: format.number(byTask[task] ?? 0) }),
            ] as const,
        )}
      />
      {me.roles.some(role => role !== 'executing_unit') && (
        <ChoiceFilter
          label={t(FILTER_LABELS.unitId)}
          value={String(filterValues.unitId ?? '')}
          onChange={value => set('unitId', value)}
          options={labels.catalogue.units.map(({ id }) => [id, labels.unit(id)] as const)}
        />
      )}
    </>
  );
}
