import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, TextField } from '@mui/material';
import { ALL_STAGES, STAGES } from '../../../workflows/domain/glossary';
import { cairoDay } from '../app/format';
import { STAGE_TIMES } from '../app/text/stageTimes';
import { useText } from '../app/text/useText';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { ExportButton } from '../ui/ExportButton';
import { ToggleFilter } from '../ui/ToggleFilter';
import { BY_WORDS } from './rowWords';
import { BY, useReportQuery } from './useReportQuery';

/** The period, what a row is for, and the ways to take the report along. */
export function StageTimesToolbar() {
  const t = useText();
  const { query, change, holds } = useReportQuery();
  return (
    <Box sx={TOOLBAR}>
      <TextField
        id="report-from"
        type="date"
        label={t(STAGE_TIMES.from)}
        value={query.from}
        onChange={event => change({ from: event.target.value })}
        sx={DAY}
        slotProps={{ htmlInput: { max: cairoDay() } }}
      />
      <TextField
        id="report-to"
        type="date"
        label={t(STAGE_TIMES.to)}
        value={query.to}
        onChange={event => change({ to: event.target.value })}
        error={!holds}
        helperText={!holds && t(STAGE_TIMES.wrongPeriod)}
        sx={DAY}
        slotProps={{ htmlInput: { max: cairoDay() } }}
      />
      <ToggleFilter
        label={t(STAGE_TIMES.by)}
        value={query.by}
        onChange={by => change({ by })}
        options={BY.map(by => [by, t(BY_WORDS[by])] as const)}
      />
      <ChoiceFilter
        label={t(STAGE_TIMES.stage)}
        value={query.stage ?? ''}
        onChange={stage => change({ stage })}
        options={ALL_STAGES.filter(stage => stage !== 'closed').map(
          stage => [stage, t(STAGES[stage])] as const,
        )}
      />
      <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
        <Button
          color="secondary"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
          sx={{ minHeight: 44 }}
        >
          {t(STAGE_TIMES.print)}
        </Button>
        {holds && <ExportButton path="/reports/stage-times" filter={{ ...query }} />}
      </Box>
    </Box>
  );
}

const DAY = { width: { xs: 'calc(50% - 4px)', sm: 160 } } as const;

const TOOLBAR = {
  display: 'flex',
  displayPrint: 'none',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: 1,
  marginBlockEnd: 2,
} as const;
