import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Establishment } from '../app/http/contract';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { useDelayed } from '../app/useDelayed';
import type { MizanDataProvider } from '../dataProvider';
import { useEstablishmentWords } from '../establishments/useEstablishmentWords';
import { inputProps } from '../ui/CategoryPicker';
import type { FieldsProps } from './FieldsProps';

interface Props extends Omit<FieldsProps, 'errors'> {
  readonly label: string;
  readonly error: string | undefined;
}

const SHOWN = 8;
const FROM_LETTERS = 2;

/** What the caller calls it, in words; the register only suggests, and brings the place along. Triage decides which one it is. */
export function EstablishmentHint({ label, values, change, error, disabled }: Props) {
  const t = useText();
  const { placeOf } = useEstablishmentWords();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { governorate, district, establishmentHint, placeFrom } = values;
  const typed = establishmentHint.trim();
  const q = useDelayed(typed);
  const nearDistrict = useDelayed(district.trim());
  const { data: found = [] } = useQuery<Establishment[]>({
    queryKey: ['establishments', 'hint', q, governorate, nearDistrict],
    enabled: q.length >= FROM_LETTERS && !disabled,
    queryFn: async ({ signal }) => {
      const { data } = await dataProvider.getList<Establishment>('establishments', {
        signal,
        // The nearest first; one that the caller places elsewhere than it is must be found too.
        filter: { q, nearGovernorate: governorate, nearDistrict },
        sort: { field: 'nameAr', order: 'ASC' },
        pagination: { page: 1, perPage: SHOWN },
      });
      return data;
    },
  });
  return (
    <Autocomplete
      id="intake-establishment"
      freeSolo
      // Of what stands there now, as with the district.
      options={q === typed ? found : []}
      // Only the words count: nothing is ever "the chosen one", so the same suggestion can be taken twice.
      value={null}
      inputValue={establishmentHint}
      onInputChange={(_, words, reason) =>
        (reason === 'input' || reason === 'clear') && change({ establishmentHint: words })
      }
      onChange={(_, chosen) => chosen && typeof chosen !== 'string' && choose(chosen)}
      filterOptions={all => all}
      getOptionKey={option => (typeof option === 'string' ? option : option.id)}
      getOptionLabel={option => (typeof option === 'string' ? option : option.nameAr)}
      disabled={disabled}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          {option.nameAr} · {placeOf(option)}
        </li>
      )}
      renderInput={params => (
        <TextField
          {...inputProps(params)}
          label={label}
          error={Boolean(error)}
          helperText={error ?? t(INTAKE.establishmentHint)}
        />
      )}
    />
  );

  function choose(establishment: Establishment) {
    const { nameAr } = establishment;
    // What was only supposed gives way to where the establishment is.
    const kept = placeFrom === '' && (governorate || district);
    const place = {
      governorate: establishment.governorate ?? '',
      district: establishment.districtAr ?? '',
      placeFrom: '',
    } as const;
    change({ establishmentHint: nameAr, ...(kept ? {} : place) });
  }
}
