import { Box, ButtonBase, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { lazy, Suspense } from 'react';
import { STAGE_OWNERS } from '../../../../workflows/domain/case/process';
import { ALL_STAGES, STAGES, type Stage } from '../../../../workflows/domain/glossary';
import type { CountsByStage } from '../../app/http/contract';
import { QUEUE } from '../../app/text/cases';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { useMe } from '../../app/useMe';
import { useQueue } from './filters';

const SavedFilters = lazy(async () => ({ default: (await import('../saved/SavedFilters')).SavedFilters }));

/** Assigned to me or all; what is late, if anything is; then the stages with how many wait in each, those that are my work first. Empty ones are not shown. */
export function StageRail() {
  const t = useText();
  const me = useMe();
  const { filters, change, meta } = useQueue();
  const found = (meta as { counts?: { byStage: CountsByStage; late: number } } | undefined)?.counts;
  const known = found?.byStage;
  const counts: CountsByStage = known ?? {};
  const stages = ALL_STAGES.filter(stage => (counts[stage] ?? 0) > 0 || filters.stage === stage);
  const open = stages
    .filter(stage => stage !== 'closed')
    .reduce((sum, stage) => sum + (counts[stage] ?? 0), 0);
  const withMe = stages.filter(stage => me.has(STAGE_OWNERS[stage]));
  const withOthers = stages.filter(stage => !me.has(STAGE_OWNERS[stage]));
  const show = (stage: Stage) => change({ stage, open: stage === 'closed' ? undefined : true });
  return (
    <Box sx={{ position: { md: 'sticky' }, top: { md: 72 }, minWidth: 0 }}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        color="primary"
        value={filters.mine ? 'mine' : 'all'}
        onChange={(_, value: 'mine' | 'all' | null) =>
          value && change({ mine: value === 'mine' ? true : undefined })
        }
        aria-label={t(QUEUE.scope)}
        sx={{ marginBlockEnd: 1, backgroundColor: COLOUR.surface }}
      >
        <ToggleButton value="mine">{t(QUEUE.mine)}</ToggleButton>
        <ToggleButton value="all">{t(QUEUE.everything)}</ToggleButton>
      </ToggleButtonGroup>
      <Box component="nav" aria-label={t(QUEUE.stages)} sx={RAIL}>
        <Entry
          label={t(QUEUE.allStages)}
          count={known && open}
          current={!filters.stage && !filters.late}
          onClick={() => change({ stage: undefined, late: undefined, open: true })}
        />
        {(filters.late || (found && found.late > 0)) && (
          <Entry
            label={t(QUEUE.late)}
            count={found?.late}
            current={filters.late === true}
            onClick={() => change({ stage: undefined, late: true, open: true })}
            late
          />
        )}
        {withMe.length > 0 && <Heading text={t(QUEUE.withMe)} />}
        {withMe.map(entry)}
        {withMe.length > 0 && withOthers.length > 0 && <Heading text={t(QUEUE.withOthers)} />}
        {withOthers.map(entry)}
      </Box>
      <Suspense fallback={null}>
        <SavedFilters />
      </Suspense>
    </Box>
  );

  function entry(stage: Stage) {
    return (
      <Entry
        key={stage}
        label={t(STAGES[stage])}
        count={known && (counts[stage] ?? 0)}
        current={filters.stage === stage}
        onClick={() => show(stage)}
      />
    );
  }
}

function Heading({ text }: { text: string }) {
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'block' },
        fontSize: '0.78125rem',
        color: COLOUR.inkSoft,
        paddingInline: 1.25,
        paddingBlockStart: 1,
      }}
    >
      {text}
    </Box>
  );
}

interface EntryProps {
  readonly label: string;
  /** Undefined while nobody knows. */
  readonly count: number | undefined;
  readonly current: boolean;
  readonly onClick: () => void;
  readonly late?: boolean;
}

function Entry({ label, count, current, onClick, late = false }: EntryProps) {
  const format = useFormat();
  return (
    <ButtonBase onClick={onClick} aria-current={current ? 'true' : undefined} sx={ENTRY}>
      <span>{label}</span>
      <Box
        component="span"
        sx={late ? { color: COLOUR.red, fontWeight: 700 } : { color: COLOUR.inkSoft, fontWeight: 400 }}
      >
        {count !== undefined && format.number(count)}
      </Box>
    </ButtonBase>
  );
}

const RAIL = {
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
  gap: { xs: 0.5, md: 0 },
  overflowX: { xs: 'auto', md: 'visible' },
  paddingBlockEnd: { xs: 0.5, md: 0 },
} as const;

const ENTRY = {
  display: 'flex',
  justifyContent: 'space-between',
  gap: 1,
  flexShrink: 0,
  minHeight: 36,
  paddingInline: 1.25,
  borderRadius: 1,
  font: 'inherit',
  fontSize: '0.9375rem',
  whiteSpace: 'nowrap',
  border: { xs: `1px solid ${COLOUR.line}`, md: '1px solid transparent' },
  '&:hover': { backgroundColor: COLOUR.sunken },
  '&[aria-current]': { color: COLOUR.accent, backgroundColor: COLOUR.accentSoft, fontWeight: 700 },
} as const;
