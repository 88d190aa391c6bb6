import { Autocomplete, Box, TextField } from '@mui/material';
import { FIELDS } from '../../../workflows/domain/glossary';
import { matchesArabic } from '../app/foldArabic';
import { INTAKE } from '../app/text/intake';
import { LISTS } from '../app/text/lists';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { inputProps } from '../ui/CategoryPicker';
import { EstablishmentHint } from './EstablishmentHint';
import type { FieldsProps } from './FieldsProps';

/** What happened, and where. Only the words are required. */
export function MatterFields({ values, change, errors, disabled }: FieldsProps) {
  const t = useText();
  const labels = useLabels();
  const governorates = labels.catalogue.governorates.map(({ code }) => code);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextField
        id="intake-text"
        label={`${t(INTAKE.text)} (${t(SHELL.required)})`}
        value={values.text}
        onChange={event => change({ text: event.target.value })}
        error={Boolean(errors.text)}
        helperText={errors.text}
        disabled={disabled}
        multiline
        minRows={6}
        maxRows={16}
        slotProps={{ htmlInput: { dir: 'auto', 'aria-required': true } }}
      />
      <EstablishmentHint
        label={t(INTAKE.establishment)}
        values={values}
        change={change}
        error={errors.establishmentHint}
        disabled={disabled}
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Autocomplete
          id="intake-governorate"
          options={governorates}
          value={governorates.find(code => code === values.governorate) ?? null}
          onChange={(_, code) => change({ governorate: code ?? '' })}
          getOptionLabel={code => labels.governorate(code)}
          filterOptions={(all, { inputValue }) =>
            all.filter(code => matchesArabic(labels.governorate(code), inputValue))
          }
          autoHighlight
          disabled={disabled}
          noOptionsText={t(LISTS.noResults)}
          renderInput={params => (
            <TextField
              {...inputProps(params)}
              label={t(FIELDS.governorate)}
              error={Boolean(errors.governorate)}
              helperText={errors.governorate}
            />
          )}
        />
        <TextField
          id="intake-district"
          label={t(FIELDS.district)}
          value={values.district}
          onChange={event => change({ district: event.target.value })}
          error={Boolean(errors.district)}
          helperText={errors.district}
          disabled={disabled}
          autoComplete="off"
        />
      </Box>
    </Box>
  );
}
