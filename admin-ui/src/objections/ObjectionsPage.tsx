import { Box, Button } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import {
  codesOf,
  OBJECTION_STEPS,
  type ObjectionStep,
  PENALTY_TYPES,
} from '../../../workflows/domain/glossary';
import type { ObjectionRow } from '../app/http/lists';
import { usePageTitle } from '../app/layout/usePageTitle';
import { LISTS } from '../app/text/lists';
import { OBJECTIONS, PENALTY_COUNT } from '../app/text/objections';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { EmptyState } from '../ui/EmptyState';
import { ListHead } from '../ui/ListHead';
import { ListStates } from '../ui/ListStates';
import { Pager } from '../ui/Pager';
import { PartRows } from '../ui/PartRow';
import { ToggleFilter } from '../ui/ToggleFilter';
import { ObjectionItem } from './ObjectionItem';

interface Filters {
  readonly awaits?: ObjectionStep;
  readonly type?: string;
}

/** Where legal affairs find what an establishment may object to, and what became of its objection. */
export default function ObjectionsPage() {
  const t = useText();
  usePageTitle(t(OBJECTIONS.title));
  return (
    <ListBase
      perPage={25}
      sort={{ field: 'dueDate', order: 'ASC' }}
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 1120, marginInline: 'auto' }}>
        <ListHead
          title={t(OBJECTIONS.title)}
          what={t(OBJECTIONS.what)}
          count={PENALTY_COUNT}
          path="/objections"
        >
          <Filter />
        </ListHead>
        <ListStates empty={<NothingHere />}>
          <Objections />
        </ListStates>
        <Pager />
      </Box>
    </ListBase>
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

function NothingHere() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues).length === 0)
    return <EmptyState title={t(OBJECTIONS.empty)} hint={t(OBJECTIONS.emptyHint)} />;
  return (
    <EmptyState
      title={t(LISTS.noResults)}
      hint={t(OBJECTIONS.noneFoundHint)}
      action={<Button onClick={() => setFilters({})}>{t(LISTS.clearFilters)}</Button>}
    />
  );
}
