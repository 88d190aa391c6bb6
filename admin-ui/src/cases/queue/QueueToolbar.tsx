import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import FilterIcon from '@mui/icons-material/FilterListOutlined';
import { Box, Button, MenuItem, TextField, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { download } from '../../app/http/download';
import { urlOf } from '../../app/http/request';
import { MenuCount } from '../../app/layout/MenuCount';
import { QUEUE } from '../../app/text/cases';
import { SEARCH } from '../../app/text/desk';
import { CASE_COUNT, LISTS } from '../../app/text/lists';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { SearchBox } from '../../ui/SearchBox';
import { FilterPanel } from './FilterPanel';
import { CHOSEN_FILTERS, searched, useQueue } from './filters';

/** From the search straight to what it found. */
function focusFirstRow() {
  document.querySelector<HTMLElement>('[data-row]')?.focus();
}

const SORTS = [
  { value: 'dueAt ASC', label: QUEUE.timeLeft },
  { value: 'stageSince ASC', label: QUEUE.oldestInStage },
  { value: 'receivedAt ASC', label: QUEUE.oldest },
  { value: 'receivedAt DESC', label: QUEUE.newest },
  { value: 'updatedAt DESC', label: QUEUE.updated },
] as const;

export function QueueToolbar() {
  const t = useText();
  const format = useFormat();
  const { filters, sort, setSort, total, words, search } = useQueue();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = CHOSEN_FILTERS.filter(name => filters[name]).length;
  const table = { ...filters, sort: sort.field, order: sort.order.toLowerCase(), format: 'csv' };
  // What is searched for goes in a body.
  const exportFound = () =>
    download(
      '/cases/search',
      { ...table, ...searched(words), q: undefined },
      { q: words },
      'cases.csv',
    ).catch(() => notify(t(SEARCH.exportFailed), { type: 'error' }));
  const exportTo = words
    ? ({ component: 'button', onClick: () => void exportFound() } as const)
    : ({ component: 'a', href: urlOf('/cases', table), download: true } as const);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, marginBlockEnd: 1 }}>
      <SearchBox label={t(SEARCH.label)} value={words} onSearch={search} onEnter={focusFirstRow} />
      <Button
        variant="outlined"
        color="secondary"
        startIcon={<FilterIcon />}
        aria-haspopup="dialog"
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t(LISTS.filter)}
        <MenuCount count={chosen} />
      </Button>
      <FilterPanel anchor={anchor} onClose={() => setAnchor(null)} />
      <TextField
        select
        value={`${sort.field} ${sort.order}`}
        onChange={event => {
          const [field = 'dueAt', order] = event.target.value.split(' ');
          setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
        }}
        sx={{ width: 180 }}
        slotProps={{
          htmlInput: { 'aria-label': t(QUEUE.sort) },
          select: { SelectDisplayProps: { 'aria-label': t(QUEUE.sort) } },
        }}
      >
        {SORTS.map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {t(label)}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginInlineStart: 'auto' }}>
        <Box component="span" aria-live="polite" sx={{ color: COLOUR.inkSoft }}>
          {total !== undefined && t.count(CASE_COUNT, total, { n: format.number(total) })}
        </Box>
        <Tooltip title={t(LISTS.exportHint)}>
          <Button {...exportTo} color="secondary" startIcon={<ExportIcon />}>
            {t(LISTS.export)}
          </Button>
        </Tooltip>
      </Box>
    </Box>
  );
}
