import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, MenuItem, TextField } from '@mui/material';
import { codesOf, PENALTY_TYPES, type PenaltyType } from '../../../../workflows/domain/glossary';
import { FIELD_WORDS } from '../../app/text/decisions';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { type PermittedInput, permittedOf } from '../values';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './FieldProps';
import { NumberInput } from './NumberInput';
import { WITH_AMOUNT, WITH_DAYS } from './penaltyNumbers';

/** The penalties that the law permits here, each with its maximum. */
export function PermittedField({ label, value, onChange, error, disabled }: FieldProps<'permitted'>) {
  const t = useText();
  const permitted = permittedOf(value);
  const unused = codesOf(PENALTY_TYPES).find(type =>
    permitted.every(({ penaltyType }) => penaltyType !== type),
  );
  const replace = (at: number, item: PermittedInput) =>
    onChange(permitted.map((old, index) => (index === at ? item : old)));
  return (
    <FieldGroup label={label} error={error}>
      {permitted.map((item, index) => (
        <Row
          key={item.penaltyType}
          item={item}
          taken={permitted.map(({ penaltyType }) => penaltyType)}
          onChange={changed => replace(index, changed)}
          onRemove={() => onChange(permitted.filter((_, other) => other !== index))}
          disabled={disabled}
        />
      ))}
      {unused && (
        <Box>
          <Button
            size="small"
            startIcon={<AddIcon />}
            disabled={disabled}
            onClick={() => onChange([...permitted, { penaltyType: unused }])}
          >
            {t(FIELD_WORDS.addPermitted)}
          </Button>
        </Box>
      )}
    </FieldGroup>
  );
}

interface RowProps {
  readonly item: PermittedInput;
  readonly taken: readonly PenaltyType[];
  readonly onChange: (item: PermittedInput) => void;
  readonly onRemove: () => void;
  readonly disabled: boolean;
}

function Row({ item, taken, onChange, onRemove, disabled }: RowProps) {
  const t = useText();
  const { penaltyType, maxAmountPiastres, maxDays } = item;
  return (
    <Box
      sx={{
        border: `1px solid ${COLOUR.line}`,
        borderRadius: 1,
        padding: 1.5,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'end',
      }}
    >
      <TextField
        select
        id={`permitted-${penaltyType}`}
        label={t(FIELD_WORDS.penaltyType)}
        value={penaltyType}
        onChange={event => onChange({ penaltyType: event.target.value as PenaltyType })}
        disabled={disabled}
        sx={{ flex: '1 1 180px', width: 'auto' }}
      >
        {codesOf(PENALTY_TYPES).map(type => (
          <MenuItem key={type} value={type} disabled={type !== penaltyType && taken.includes(type)}>
            {t(PENALTY_TYPES[type])}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ flex: '1 1 140px' }}>
        {WITH_AMOUNT.includes(penaltyType) && (
          <NumberInput
            id={`permitted-${penaltyType}-amount`}
            label={t(FIELD_WORDS.maxAmount)}
            value={maxAmountPiastres}
            unit={100}
            onChange={max => onChange({ penaltyType, ...(max ? { maxAmountPiastres: max } : {}) })}
            disabled={disabled}
          />
        )}
        {WITH_DAYS.includes(penaltyType) && (
          <NumberInput
            id={`permitted-${penaltyType}-days`}
            label={t(FIELD_WORDS.maxDays)}
            value={maxDays}
            onChange={max => onChange({ penaltyType, ...(max ? { maxDays: max } : {}) })}
            disabled={disabled}
          />
        )}
      </Box>
      <IconButton
        onClick={onRemove}
        disabled={disabled}
        aria-label={t(FIELD_WORDS.remove, { what: t(PENALTY_TYPES[penaltyType]) })}
      >
        <RemoveIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
