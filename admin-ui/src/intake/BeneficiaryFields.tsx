import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { RELATIONS } from '../../../workflows/domain/glossary';
import { BENEFICIARY } from '../app/text/kinds';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';
import { ChoiceField } from '../decisions/fields/ChoiceField';
import type { FieldsProps } from './FieldsProps';

const LINES = [
  { name: 'beneficiaryName', label: BENEFICIARY.name, type: 'text', dir: 'auto', maxLength: 120 },
  { name: 'beneficiaryPhone', label: BENEFICIARY.phone, type: 'tel', dir: 'ltr', maxLength: 40 },
  { name: 'beneficiaryAddress', label: BENEFICIARY.address, type: 'text', dir: 'auto', maxLength: 300 },
] as const;

/** Whose matter it is, where that is not simply the caller. Out of the way until it is asked for. */
export function BeneficiaryFields({ values, change, errors, disabled }: FieldsProps) {
  const t = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, marginBlockStart: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <FormControlLabel
        label={t(BENEFICIARY.another)}
        disabled={disabled}
        control={
          <Checkbox
            checked={values.withBeneficiary}
            onChange={event => change({ withBeneficiary: event.target.checked })}
          />
        }
      />
      {values.withBeneficiary && (
        <Box role="group" aria-label={t(BENEFICIARY.title)} sx={{ display: 'grid', gap: 1.5 }}>
          {LINES.map(({ name, label, type, dir, maxLength }) => (
            <TextField
              key={name}
              id={`intake-${name}`}
              type={type}
              label={name === 'beneficiaryPhone' ? `${t(label)} (${t(SHELL.optional)})` : t(label)}
              value={values[name]}
              onChange={event => change({ [name]: event.target.value })}
              error={Boolean(errors[name])}
              helperText={errors[name]}
              disabled={disabled}
              // Somebody else's data: the browser must neither offer nor keep it.
              autoComplete="off"
              slotProps={{ htmlInput: { dir, maxLength } }}
            />
          ))}
          <ChoiceField
            id="intake-beneficiaryRelation"
            label={t(BENEFICIARY.relation)}
            options={Object.entries(RELATIONS).map(([code, term]) => ({ value: code, label: t(term) }))}
            value={values.beneficiaryRelation}
            onChange={relation => change({ beneficiaryRelation: relation ?? '' })}
            error={errors.beneficiaryRelation}
            disabled={disabled}
          />
        </Box>
      )}
    </Box>
  );
}
