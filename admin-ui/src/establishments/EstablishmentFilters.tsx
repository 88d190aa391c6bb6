import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { ESTABLISHMENT_COUNT, ESTABLISHMENT_KINDS, ESTABLISHMENTS } from '../app/text/establishments';
import { FILTER_LABELS } from '../app/text/filters';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { ChoiceFilter } from '../ui/ChoiceFilter';
import { SearchBox } from '../ui/SearchBox';
import { TOOLBAR } from '../ui/shapes';

/** Search, kind and governorate, and how many match. */
export function EstablishmentFilters() {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const { filterValues, setFilters, total } = useListContext();
  const set = (name: 'q' | 'kind' | 'governorate', value: string) => {
    const { [name]: _, ...rest } = filterValues;
    setFilters(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Box sx={TOOLBAR}>
      <SearchBox
        label={t(ESTABLISHMENTS.search)}
        value={String(filterValues.q ?? '')}
        onSearch={words => set('q', words)}
      />
      <ChoiceFilter
        label={t(ESTABLISHMENTS.kind)}
        value={String(filterValues.kind ?? '')}
        onChange={value => set('kind', value)}
        options={Object.entries(ESTABLISHMENT_KINDS).map(([code, term]) => [code, t(term)] as const)}
      />
      <ChoiceFilter
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
