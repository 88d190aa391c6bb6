import { type RaRecord, useListContext } from 'react-admin';
import {
  codesOf,
  OBJECTION_STEPS,
  type ObjectionStep,
  PENALTY_TYPES,
} from '../../../workflows/domain/glossary';
import type { ObjectionRow } from '../app/http/lists';
import { OBJECTIONS, PENALTY_COUNT } from '../app/text/objections';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { ListPage } from '../ui/ListPage';
import { PartRows } from '../ui/PartRow';
import { ToggleFilter } from '../ui/ToggleFilter';
import { ObjectionItem } from './ObjectionItem';

interface Filters {
  readonly awaits?: ObjectionStep;
  readonly type?: string;
}

/** Where legal affairs find what an establishment may object to, and what became of its objection. */
export default function ObjectionsPage() {
  return (
    <ListPage
      words={OBJECTIONS}
      count={PENALTY_COUNT}
      path="/objections"
      sort={{ field: 'dueDate', order: 'ASC' }}
      filters={<Filter />}
    >
      <Objections />
    </ListPage>
  );
}

function Objections() {
  const t = useText();
  const { data = [] } = useListContext<ObjectionRow & RaRecord>();
  return (
    <PartRows label={t(OBJECTIONS.title)}>
      {data.map(row => (
        <ObjectionItem key={row.id} row={row} />
      ))}
    </PartRows>
  );
}

function Filter() {
  const t = useText();
  const format = useFormat();
  const { filterValues, setFilters, meta } = useListContext();
  const { awaits, type } = filterValues as Filters;
  const counts =
    (meta as { counts?: { byStep: Partial<Record<ObjectionStep, number>> } } | undefined)?.counts?.byStep ??
    {};
  const set = (next: { [K in keyof Filters]: Filters[K] | undefined }) =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...next }).filter(([, value]) => value)));
  return (
    <>
      <ToggleFilter<ObjectionStep | 'all'>
        label={t(OBJECTIONS.awaits)}
        value={awaits ?? 'all'}
        onChange={chosen => set({ awaits: chosen === 'all' ? undefined : chosen })}
        options={[
          ['all', t(OBJECTIONS.all)],
          ...codesOf(OBJECTION_STEPS).map(
            step =>
              [
                step,
                t(OBJECTIONS.withCount, {
                  label: t(OBJECTION_STEPS[step]),
                  n: format.number(counts[step] ?? 0),
                }),
              ] as const,
          ),
        ]}
      />
      <ChoiceFilter
        label={t(OBJECTIONS.type)}
        value={type ?? ''}
        onChange={chosen => set({ type: chosen || undefined })}
        options={codesOf(PENALTY_TYPES).map(code => [code, t(PENALTY_TYPES[code])] as const)}
      />
    </>
  );
}
