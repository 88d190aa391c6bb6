import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { Establishment } from '../app/http/contract';
import { FIELD_WORDS } from '../app/text/decisions';
import { LISTS } from '../app/text/lists';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useDelayed } from '../app/useDelayed';
import type { MizanDataProvider } from '../dataProvider';
import { inputProps } from './CategoryPicker';

type Choice = Pick<Establishment, 'id' | 'nameAr'> & Partial<Establishment>;

interface Props {
  readonly label: string;
  readonly value: Choice | null;
  readonly onChange: (establishment: Choice | null) => void;
  readonly governorate?: string | null | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

const SHOWN = 12;

/** Establishments by name or by what people call them; each with its place, because names repeat. */
export function EstablishmentPicker({ label, value, onChange, governorate, error, disabled = false }: Props) {
  const t = useText();
  const labels = useLabels();
  const [typed, setTyped] = useState('');
  const q = useDelayed(typed.trim() === value?.nameAr ? '' : typed.trim());
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data, isFetching } = useQuery({
    queryKey: ['establishments', 'pick', q, governorate ?? null],
    queryFn: async () => {
      const filter = { ...(q ? { q } : {}), ...(governorate ? { governorate } : {}) };
      const sort = { field: 'nameAr', order: 'ASC' as const };
      return dataProvider.getList('establishments', {
        filter,
        sort,
        pagination: { page: 1, perPage: SHOWN },
      });
    },
  });
  const options: Choice[] = (data?.data as Establishment[] | undefined) ?? [];
  return (
    <Autocomplete
      options={options}
      value={value}
      disabled={disabled}
      onChange={(_, establishment) => onChange(establishment)}
      onInputChange={(_, text) => setTyped(text)}
      filterOptions={all => all}
      getOptionKey={establishment => establishment.id}
      getOptionLabel={establishment => establishment.nameAr}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      loading={isFetching}
      loadingText={t(SHELL.loading)}
      noOptionsText={t(LISTS.noResults)}
      renderOption={({ key, ...props }, establishment) => (
        <li key={key} {...props}>
          {[establishment.nameAr, establishment.districtAr, labels.governorate(establishment.governorate)]
            .filter(Boolean)
            .join(' · ')}
        </li>
      )}
      renderInput={params => (
        <TextField
          {...inputProps(params)}
          label={label}
          placeholder={t(FIELD_WORDS.searchEstablishment)}
          error={Boolean(error)}
          helperText={error}
        />
      )}
    />
  );
}
