import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import type { DelegationLimits } from '../../../workflows/domain/case/values';
import {
  codesOf,
  DELEGATION_SCOPES,
  type DelegationScope,
  PENALTY_TYPES,
} from '../../../workflows/domain/glossary';
import { DELEGATIONS } from '../app/text/delegations';
import { useText } from '../app/text/useText';
import { ChoiceField } from '../decisions/fields/ChoiceField';
import { NumberInput } from '../decisions/fields/NumberInput';

interface Props {
  readonly value: DelegationLimits;
  readonly onChange: (limits: DelegationLimits) => void;
  readonly disabled: boolean;
}

const PIASTRES_PER_POUND = 100;

/** Which cases, which penalties, how much money. */
export function LimitsFields({ value, onChange, disabled }: Props) {
  const t = useText();
  const { penaltyTypes } = value;
  return (
    <>
      <ChoiceField
        id="delegation-scope"
        label={t(DELEGATIONS.scope)}
        options={codesOf(DELEGATION_SCOPES).map(code => ({ value: code, label: t(DELEGATION_SCOPES[code]) }))}
        value={value.scope}
        onChange={scope => onChange({ ...value, scope: scope as DelegationScope })}
        error={undefined}
        disabled={disabled}
        autoFocus={false}
      />
      <FormControl component="fieldset" disabled={disabled}>
        <FormLabel component="legend" sx={{ fontSize: '0.875rem', fontWeight: 600, color: 'text.primary' }}>
          {t(DELEGATIONS.types)}
        </FormLabel>
        <FormGroup row>
          {codesOf(PENALTY_TYPES).map(type => (
            <FormControlLabel
              key={type}
              control={
                <Checkbox
                  checked={penaltyTypes.includes(type)}
                  onChange={(_, checked) =>
                    onChange({
                      ...value,
                      penaltyTypes: checked
                        ? [...penaltyTypes, type]
                        : penaltyTypes.filter(other => other !== type),
                    })
                  }
                />
              }
              label={t(PENALTY_TYPES[type])}
            />
          ))}
        </FormGroup>
      </FormControl>
      <NumberInput
        id="delegation-amount"
        label={t(DELEGATIONS.maxAmount)}
        value={value.maxAmountPiastres ?? undefined}
        onChange={amount => onChange({ ...value, maxAmountPiastres: amount ?? null })}
        unit={PIASTRES_PER_POUND}
        helperText={t(DELEGATIONS.maxAmountHint)}
        disabled={disabled}
      />
    </>
  );
}
