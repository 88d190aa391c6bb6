import { Box, MenuItem, TextField } from '@mui/material';
import { useListContext } from 'react-admin';
import { ESTABLISHMENT_COUNT, ESTABLISHMENT_KINDS, ESTABLISHMENTS } from '../app/text/establishments';
import { FILTER_LABELS } from '../app/text/filters';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { SearchBox } from '../ui/SearchBox';

/** Search, kind and governorate, and how many match. */
export function EstablishmentFilters() {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { filterValues, setFilters, total } = useListContext();
  const set = (name: 'kind' | 'governorate', value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Box sx={TOOLBAR}>
      <SearchBox label={t(ESTABLISHMENTS.search)} />
      <Choice
        label={t(ESTABLISHMENTS.kind)}
        value={String(filterValues.kind ?? '')}
        onChange={value => set('kind', value)}
        options={Object.entries(ESTABLISHMENT_KINDS).map(([code, term]) => [code, t(term)] as const)}
      />
      <Choice
        label={t(FILTER_LABELS.governorate)}
        value={String(filterValues.governorate ?? '')}
        onChange={value => set('governorate', value)}
        options={labels.catalogue.governorates.map(({ code }) => [code, labels.governorate(code)] as const)}
      />
      <Box component="span" aria-live="polite" sx={{ color: COLOUR.inkSoft, marginInlineStart: 'auto' }}>
        {total !== undefined && t.count(ESTABLISHMENT_COUNT, total, { n: format.number(total) })}
      </Box>
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  const t = useText();
  return (
    <TextField
      select
      value={options.some(([code]) => code === value) ? value : ''}
      onChange={event => onChange(event.target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 200 } }}
      slotProps={{
        select: {
          displayEmpty: true,
          SelectDisplayProps: { 'aria-label': label },
          renderValue: shown => options.find(([code]) => code === shown)?.[1] ?? `${label}: ${t(LISTS.all)}`,
        },
      }}
    >
      <MenuItem value="">{t(LISTS.all)}</MenuItem>
      {options.map(([code, text]) => (
        <MenuItem key={code} value={code}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

const TOOLBAR = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  marginBlockEnd: 1.5,
} as const;
