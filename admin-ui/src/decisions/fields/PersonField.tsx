import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { StaffRole } from '../../../../workflows/domain/glossary';
import { matchesArabic } from '../../app/foldArabic';
import { FIELD_WORDS } from '../../app/text/decisions';
import { LISTS } from '../../app/text/lists';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useLabels } from '../../app/useCatalogue';
import type { MizanDataProvider } from '../../dataProvider';
import { inputProps } from '../../ui/CategoryPicker';
import { textOf } from '../values';
import type { FieldProps } from './FieldProps';

const COURIERS: readonly StaffRole[] = ['executing_unit', 'inspector'];

/** People within the case's scope. Whoever is tied to the establishment is shown, and cannot be chosen. */
export function PersonField({
  spec,
  label,
  value,
  onChange,
  error,
  disabled,
  detail,
}: FieldProps<'person' | 'inspector' | 'delegate' | 'courier'>) {
  const t = useText();
  const labels = useLabels();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data, isPending } = useQuery({
    queryKey: ['people', spec.type, detail.id],
    queryFn: () =>
      dataProvider.people({
        caseId: detail.id,
        ...(spec.type === 'inspector' ? { role: 'inspector' } : {}),
        ...(spec.type === 'delegate' ? { delegates: 'true' } : {}),
      }),
  });
  const people = (data?.items ?? []).filter(
    person => spec.type !== 'courier' || COURIERS.includes(person.role),
  );
  return (
    <Autocomplete
      options={people}
      loading={isPending}
      loadingText={t(SHELL.loading)}
      noOptionsText={t(LISTS.noResults)}
      disabled={disabled}
      value={people.find(person => person.personId === textOf(value)) ?? null}
      onChange={(_, person) => onChange(person?.personId)}
      getOptionKey={person => person.personId}
      getOptionLabel={person => person.name}
      getOptionDisabled={person => person.tied}
      isOptionEqualToValue={(a, b) => a.personId === b.personId}
      filterOptions={(all, { inputValue }) => all.filter(person => matchesArabic(person.name, inputValue))}
      renderOption={({ key, ...props }, person) => (
        <li key={key} {...props}>
          {person.name} · {person.tied ? t(FIELD_WORDS.tied) : labels.unit(person.unitId)}
        </li>
      )}
      renderInput={params => (
        <TextField
          {...inputProps(params)}
          label={label}
          placeholder={t(FIELD_WORDS.searchPerson)}
          error={Boolean(error)}
          helperText={error}
        />
      )}
    />
  );
}
