import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { cairoDay } from '../app/format';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { noon } from '../cases/parts/words';
import { useVisitScope, useVisits } from './useVisits';

/** What is to do or a whole day, and whose: the second only for those who have a choice. */
export function VisitsToolbar() {
  const t = useText();
  const { inspects, watches } = useVisitScope();
  const { filters, showToDo, showDay, showMine } = useVisits();
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

const TOOLBAR = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  marginBlockEnd: 2,
} as const;

const GROUP = {
  backgroundColor: COLOUR.surface,
  '& .MuiToggleButton-root': { minHeight: 44, paddingInline: 2 },
} as const;

const ARROW = {
  width: 44,
  height: 44,
  '[dir="rtl"] & svg': { transform: 'scaleX(-1)' },
} as const;
