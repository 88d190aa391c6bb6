import { TextField } from '@mui/material';
import { RELATIONS } from '../../../../workflows/domain/glossary';
import { BENEFICIARY } from '../../app/text/kinds';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { type BeneficiaryInput, beneficiaryOf } from '../values';
import { ChoiceField } from './ChoiceField';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './FieldProps';

const LINES = ['name', 'phone', 'address'] as const;

/** Whose matter it is. The browser must neither offer nor keep what belongs to somebody else. */
export function BeneficiaryField({ label, value, onChange, error, disabled }: FieldProps<'beneficiary'>) {
  const t = useText();
  const entered = beneficiaryOf(value);
  const change = (changes: Partial<BeneficiaryInput>) => onChange({ ...entered, ...changes });
  return (
    <FieldGroup label={label} error={error} gap={1.5}>
      {LINES.map(name => (
        <TextField
          key={name}
          id={`field-beneficiary-${name}`}
          label={name === 'phone' ? `${t(BENEFICIARY.phone)} (${t(SHELL.optional)})` : t(BENEFICIARY[name])}
          type={name === 'phone' ? 'tel' : 'text'}
          value={entered[name] ?? ''}
          onChange={event => change({ [name]: event.target.value })}
          error={Boolean(error) && name !== 'phone' && !entered[name]?.trim()}
          disabled={disabled}
          autoComplete="off"
          slotProps={{
            htmlInput: { maxLength: name === 'address' ? 300 : 120, dir: name === 'phone' ? 'ltr' : 'auto' },
          }}
        />
      ))}
      <ChoiceField
        id="field-beneficiary-relation"
        label={t(BENEFICIARY.relation)}
        options={Object.entries(RELATIONS).map(([code, term]) => ({ value: code, label: t(term) }))}
        value={entered.relation ?? ''}
        onChange={relation => change({ relation })}
        error={undefined}
        disabled={disabled}
      />
    </FieldGroup>
  );
}
