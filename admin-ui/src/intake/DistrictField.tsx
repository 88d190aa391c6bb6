import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { FIELDS } from '../../../workflows/domain/glossary';
import type { Place } from '../app/http/calls';
import { CALL } from '../app/text/call';
import { useText } from '../app/text/useText';
import { useDelayed } from '../app/useDelayed';
import type { MizanDataProvider } from '../dataProvider';
import { useEstablishmentWords } from '../establishments/useEstablishmentWords';
import { inputProps } from '../ui/CategoryPicker';
import type { FieldsProps } from './FieldsProps';

/** The district in words; one that is chosen brings its governorate along. */
export function DistrictField({ values, change, errors, disabled }: FieldsProps) {
  const t = useText();
  const { placeOf } = useEstablishmentWords();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { district, governorate, placeFrom } = values;
  const typed = placeFrom ? '' : district.trim();
  const q = useDelayed(typed);
  const { data: found = [] } = useQuery({
    queryKey: ['places', q, governorate],
    enabled: q.length > 0 && !disabled,
    queryFn: async ({ signal }) =>
      (await dataProvider.places({ q, ...(governorate ? { governorate } : {}) }, signal)).items,
  });
  const helper = placeFrom === 'caller' ? t(CALL.fromCaller) : t(CALL.districtHint);
  return (
    <Autocomplete
      id="intake-district"
      freeSolo
      // Of what stands there now: a list that is replaced between two keys forgets which of it was marked.
      options={q === typed ? found : []}
      value={null}
      inputValue={district}
      onInputChange={(_, words, reason) =>
        (reason === 'input' || reason === 'clear') && change({ district: words, placeFrom: '' })
      }
      onChange={(_, chosen) => chosen && typeof chosen !== 'string' && choose(chosen)}
      filterOptions={all => all}
      getOptionKey={option => (typeof option === 'string' ? option : option.governorate + option.districtAr)}
      getOptionLabel={option => (typeof option === 'string' ? option : option.districtAr)}
      disabled={disabled}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          {placeOf(option)}
        </li>
      )}
      renderInput={params => (
        <TextField
          {...inputProps(params)}
          label={t(FIELDS.district)}
          error={Boolean(errors.district)}
          helperText={errors.district ?? helper}
        />
      )}
    />
  );

  function choose(place: Place) {
    change({ district: place.districtAr, governorate: place.governorate, placeFrom: '' });
  }
}
