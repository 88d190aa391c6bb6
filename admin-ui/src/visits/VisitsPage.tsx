import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { ListBase, type RaRecord, useListContext } from 'react-admin';
import { VISIT_STATES, type VisitState } from '../../../workflows/domain/glossary';
import type { VisitRow } from '../app/http/contract';
import { PageLoading } from '../app/layout/PageLoading';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { useMe } from '../app/useMe';
import { EmptyState } from '../ui/EmptyState';
import { Pager } from '../ui/Pager';
import { RowsLoading } from '../ui/RowsLoading';
import { VisitDays } from './VisitDays';

interface VisitFilters {
  mine?: true;
  status?: VisitState;
  date?: string;
}

/** A day's route: visits by day, then by district. An inspector sees their own. */
export default function VisitsPage() {
  const t = useText();
  const me = useMe();
  usePageTitle(t(VISITS.title));
  if (!me.account) return <PageLoading />;
  return (
    <ListBase
      perPage={50}
      sort={{ field: 'plannedFor', order: 'ASC' }}
      filterDefaultValues={
        me.has('inspector') ? { mine: true, status: 'scheduled' } : { status: 'scheduled' }
      }
      exporter={false}
      queryOptions={{ onError: () => undefined }}
    >
      <Box sx={{ maxWidth: 1080, marginInline: 'auto' }}>
        <Typography variant="h1" sx={{ marginBlockEnd: 1 }}>
          {t(VISITS.title)}
        </Typography>
        <Toolbar inspects={me.has('inspector')} />
        <Content />
        <Pager />
      </Box>
    </ListBase>
  );
}

function useVisits() {
  const list = useListContext<VisitRow & RaRecord>();
  const filters = list.filterValues as VisitFilters;
  const change = (changes: { [K in keyof VisitFilters]: VisitFilters[K] | undefined }) =>
    list.setFilters(
      Object.fromEntries(Object.entries({ ...filters, ...changes }).filter(([, value]) => value)),
    );
  return { ...list, filters, change };
}

function Toolbar({ inspects }: { inspects: boolean }) {
  const t = useText();
  const { filters, change } = useVisits();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockEnd: 1.5 }}>
      {inspects && (
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          value={filters.mine ? 'mine' : 'all'}
          onChange={(_, value: 'mine' | 'all' | null) =>
            value && change({ mine: value === 'mine' ? true : undefined })
          }
          aria-label={t(VISITS.scope)}
          sx={{ backgroundColor: COLOUR.surface }}
        >
          <ToggleButton value="mine">{t(VISITS.mine)}</ToggleButton>
          <ToggleButton value="all">{t(VISITS.everyone)}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <TextField
        select
        value={filters.status ?? ''}
        onChange={event => change({ status: (event.target.value || undefined) as VisitState | undefined })}
        sx={{ width: 150 }}
        slotProps={{
          select: {
            displayEmpty: true,
            SelectDisplayProps: { 'aria-label': t(VISITS.status) },
            renderValue: shown =>
              shown ? t(VISIT_STATES[shown as VisitState]) : `${t(VISITS.status)}: ${t(LISTS.all)}`,
          },
        }}
      >
        <MenuItem value="">{t(LISTS.all)}</MenuItem>
        {(Object.keys(VISIT_STATES) as VisitState[]).map(state => (
          <MenuItem key={state} value={state}>
            {t(VISIT_STATES[state])}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        value={filters.date ?? ''}
        onChange={event => change({ date: event.target.value || undefined })}
        sx={{ width: 170 }}
        slotProps={{ htmlInput: { 'aria-label': t(VISITS.day) } }}
      />
    </Box>
  );
}

function Content() {
  const t = useText();
  const { data, isPending, error, refetch, filters } = useVisits();
  if (isPending) return <RowsLoading />;
  if (!data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) {
    return (
      <EmptyState title={t(VISITS.empty)} hint={t(filters.mine ? VISITS.emptyMineHint : VISITS.emptyHint)} />
    );
  }
  return <VisitDays visits={data} />;
}
