import { Autocomplete, Box, TextField } from '@mui/material';
import { FIELDS } from '../../../workflows/domain/glossary';
import { matchesArabic } from '../app/foldArabic';
import { CALL } from '../app/text/call';
import { INTAKE } from '../app/text/intake';
import { LISTS } from '../app/text/lists';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { CategoryPicker, inputProps } from '../ui/CategoryPicker';
import { DistrictField } from './DistrictField';
import { EstablishmentHint } from './EstablishmentHint';
import type { FieldsProps } from './FieldsProps';

/** What happened, and where. Only the words are required. */
export function MatterFields({ values, change, errors, disabled }: FieldsProps) {
  const t = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextField
        id="intake-text"
        label={`${t(values.addTo ? CALL.additionText : INTAKE.text)} (${t(SHELL.required)})`}
        value={values.text}
        onChange={event => change({ text: event.target.value })}
        error={Boolean(errors.text)}
        helperText={errors.text}
        disabled={disabled}
        multiline
        minRows={4}
        maxRows={16}
        slotProps={{ htmlInput: { dir: 'auto', 'aria-required': true } }}
      />
      {!values.addTo && <WhereFields values={values} change={change} errors={errors} disabled={disabled} />}
    </Box>
  );
}

function WhereFields({ values, change, errors, disabled }: FieldsProps) {
  const t = useText();
  const labels = useLabels();
  const governorates = labels.catalogue.governorates.map(({ code }) => code);
  return (
    <>
      <EstablishmentHint
        label={t(INTAKE.establishment)}
        values={values}
        change={change}
        error={errors.establishmentHint}
        disabled={disabled}
      />
      <Box sx={PLACE}>
        <DistrictField values={values} change={change} errors={errors} disabled={disabled} />
        <Autocomplete
          id="intake-governorate"
          options={governorates}
          value={governorates.find(code => code === values.governorate) ?? null}
          onChange={(_, code) => change({ governorate: code ?? '', placeFrom: '' })}
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
              helperText={errors.governorate ?? (values.placeFrom === 'unit' && t(CALL.fromUnit))}
            />
          )}
        />
      </Box>
      <CategoryPicker
        label={t(CALL.categoryHint)}
        value={values.categoryHint || null}
        onChange={code => change({ categoryHint: code ?? '' })}
        error={errors.categoryHint}
        hint={t(CALL.categoryHintHelp)}
        disabled={disabled}
        autoHighlight
      />
    </>
  );
}

const PLACE = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
} as const;
