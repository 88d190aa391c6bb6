import { Box, Button, MenuItem, Popover, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import {
  CHANNELS,
  KINDS,
  OBLIGATION_KINDS,
  PRIORITIES,
  type Term,
} from '../../../../workflows/domain/glossary';
import { CASE } from '../../app/text/cases';
import { FILTER_LABELS } from '../../app/text/filters';
import { LISTS } from '../../app/text/lists';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import { CategoryPicker } from '../../ui/CategoryPicker';
import { useQueue } from './filters';

export function FilterPanel({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  const t = useText();
  const titleId = useId();
  const labels = useLabels();
  const { filters, change } = useQueue();
  const { governorates, units } = labels.catalogue;
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': titleId,
          sx: { width: 340, maxWidth: 'calc(100vw - 32px)', padding: 2 },
        },
      }}
    >
      <Typography variant="h2" id={titleId} sx={{ marginBlockEnd: 1.5 }}>
        {t(LISTS.filters)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <CategoryPicker
          label={t(CASE.category)}
          value={filters.category ?? null}
          onChange={category => change({ category: category ?? undefined })}
        />
        <Choice name="kind" options={termOptions(KINDS)} />
        <Choice name="priority" options={termOptions(PRIORITIES)} />
        <Choice name="obligation" options={termOptions(OBLIGATION_KINDS)} />
        <Choice name="channel" options={termOptions(CHANNELS)} />
        <Choice
          name="governorate"
          options={governorates.map(({ code }) => [code, labels.governorate(code)])}
        />
        <Choice name="unitId" options={units.map(({ id }) => [id, labels.unit(id)])} />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          <Button variant="contained" onClick={onClose}>
            {t(LISTS.apply)}
          </Button>
        </Box>
      </Box>
    </Popover>
  );

  function termOptions(terms: Readonly<Record<string, Term>>): [string, string][] {
    return Object.entries(terms).map(([code, term]) => [code, t(term)]);
  }
}

interface ChoiceProps {
  readonly name: 'obligation' | 'kind' | 'priority' | 'channel' | 'governorate' | 'unitId';
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, options }: ChoiceProps) {
  const t = useText();
  const { filters, change } = useQueue();
  return (
    <TextField
      select
      label={t(FILTER_LABELS[name])}
      value={filters[name] ?? ''}
      onChange={event =>
        // What is owed beside the stage may be owed by a closed case.
        change({
          [name]: event.target.value || undefined,
          ...(name === 'obligation' ? { open: undefined } : {}),
        })
      }
      id={`filter-${name}`}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t(LISTS.all)}</MenuItem>
      {options.map(([value, label]) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
