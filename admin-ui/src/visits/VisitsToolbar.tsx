import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, IconButton, TextField, ToggleButton, ToggleButtonGroup, Tooltip } from '@mui/material';
import { useListContext } from 'react-admin';
import { cairoDay } from '../app/format';
import { urlOf } from '../app/http/request';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { noon } from '../cases/parts/words';
import { TOOLBAR } from '../ui/shapes';
import { useVisitScope, useVisits } from './useVisits';

/** What is to do or a whole day, and whose: the second only for those who have a choice. */
export function VisitsToolbar() {
  const t = useText();
  const { inspects, watches } = useVisitScope();
  const { filters, showToDo, showDay, showMine, showBy } = useVisits();
  return (
    <Box sx={TOOLBAR}>
      <ToggleButtonGroup
        exclusive
        color="primary"
        value={filters.date ? 'day' : 'toDo'}
        onChange={(_, chosen: 'day' | 'toDo' | null) => {
          if (chosen === 'day') showDay();
          if (chosen === 'toDo') showToDo();
        }}
        aria-label={t(VISITS.show)}
        sx={GROUP}
      >
        <ToggleButton value="toDo">{t(VISITS.due)}</ToggleButton>
        <ToggleButton value="day">{t(VISITS.byDay)}</ToggleButton>
      </ToggleButtonGroup>
      {inspects && watches && (
        <ToggleButtonGroup
          exclusive
          color="primary"
          value={filters.mine ? 'mine' : 'all'}
          onChange={(_, chosen: 'mine' | 'all' | null) => chosen && showMine(chosen === 'mine')}
          aria-label={t(VISITS.scope)}
          sx={GROUP}
        >
          <ToggleButton value="mine">{t(VISITS.mine)}</ToggleButton>
          <ToggleButton value="all">{t(VISITS.everyone)}</ToggleButton>
        </ToggleButtonGroup>
      )}
      {filters.date && <DayChoice day={filters.date} onChoose={showDay} />}
      {filters.date && watches && !filters.mine && (
        <ToggleButtonGroup
          exclusive
          color="primary"
          value={filters.by ?? 'district'}
          onChange={(_, chosen: 'district' | 'inspector' | null) => chosen && showBy(chosen)}
          aria-label={t(VISITS.arrange)}
          sx={GROUP}
        >
          <ToggleButton value="district">{t(VISITS.byDistrict)}</ToggleButton>
          <ToggleButton value="inspector">{t(VISITS.byInspector)}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <TakeAlong />
    </Box>
  );
}

function DayChoice({ day, onChoose }: { day: string; onChoose: (day: string) => void }) {
  const t = useText();
  const beside = (days: number) => cairoDay(new Date(noon(day)).getTime() + days * 86_400_000);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <IconButton onClick={() => onChoose(beside(-1))} aria-label={t(VISITS.previousDay)} sx={ARROW}>
        <PreviousIcon />
      </IconButton>
      <TextField
        type="date"
        value={day}
        onChange={event => event.target.value && onChoose(event.target.value)}
        sx={{ width: 160 }}
        slotProps={{ htmlInput: { 'aria-label': t(VISITS.day) } }}
      />
      <IconButton onClick={() => onChoose(beside(1))} aria-label={t(VISITS.nextDay)} sx={ARROW}>
        <NextIcon />
      </IconButton>
      {day !== cairoDay() && <Button onClick={() => onChoose(cairoDay())}>{t(VISITS.today)}</Button>}
    </Box>
  );
}

/** The list on paper or as a table. */
function TakeAlong() {
  const t = useText();
  const { filterValues, total } = useListContext();
  if (!total) return null;
  return (
    <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
      <Button color="secondary" startIcon={<PrintIcon />} onClick={() => window.print()} sx={BUTTON}>
        {t(VISITS.print)}
      </Button>
      <Tooltip title={t(LISTS.exportHint)}>
        <Button
          component="a"
          href={urlOf('/visits', { ...filterValues, format: 'csv' })}
          download
          color="secondary"
          startIcon={<ExportIcon />}
          sx={BUTTON}
        >
          {t(LISTS.export)}
        </Button>
      </Tooltip>
    </Box>
  );
}

const BUTTON = { minHeight: 44 } as const;

const GROUP = {
  backgroundColor: COLOUR.surface,
  '& .MuiToggleButton-root': { minHeight: 44, paddingInline: 2 },
} as const;

const ARROW = {
  width: 44,
  height: 44,
  '[dir="rtl"] & svg': { transform: 'scaleX(-1)' },
} as const;
