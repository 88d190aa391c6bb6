import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, TextField, Tooltip } from '@mui/material';
import { useListContext } from 'react-admin';
import { cairoDay } from '../app/format';
import { urlOf } from '../app/http/request';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { noon } from '../cases/parts/words';
import { Arrow } from '../ui/Arrow';
import { TOOLBAR } from '../ui/shapes';
import { ToggleFilter } from '../ui/ToggleFilter';
import { useVisitScope, useVisits } from './useVisits';

/** What is to do or a whole day, and whose: the second only for those who have a choice. */
export function VisitsToolbar() {
  const t = useText();
  const { inspects, watches } = useVisitScope();
  const { filters, showToDo, showDay, showMine, showBy } = useVisits();
  return (
    <Box sx={TOOLBAR}>
      <ToggleFilter
        label={t(VISITS.show)}
        value={filters.date ? 'day' : 'toDo'}
        onChange={chosen => (chosen === 'day' ? showDay() : showToDo())}
        options={[
          ['toDo', t(VISITS.due)],
          ['day', t(VISITS.byDay)],
        ]}
      />
      {inspects && watches && (
        <ToggleFilter
          label={t(VISITS.scope)}
          value={filters.mine ? 'mine' : 'all'}
          onChange={chosen => showMine(chosen === 'mine')}
          options={[
            ['mine', t(VISITS.mine)],
            ['all', t(VISITS.everyone)],
          ]}
        />
      )}
      {filters.date && <DayChoice day={filters.date} onChoose={showDay} />}
      {filters.date && watches && !filters.mine && (
        <ToggleFilter
          label={t(VISITS.arrange)}
          value={filters.by ?? 'district'}
          onChange={showBy}
          options={[
            ['district', t(VISITS.byDistrict)],
            ['inspector', t(VISITS.byInspector)],
          ]}
        />
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
      <Arrow to="previous" label={t(VISITS.previousDay)} onClick={() => onChoose(beside(-1))} />
      <TextField
        type="date"
        value={day}
        onChange={event => event.target.value && onChoose(event.target.value)}
        sx={{ width: 160 }}
        slotProps={{ htmlInput: { 'aria-label': t(VISITS.day) } }}
      />
      <Arrow to="next" label={t(VISITS.nextDay)} onClick={() => onChoose(beside(1))} />
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
