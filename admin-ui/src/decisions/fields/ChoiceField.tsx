import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useId } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly autoFocus?: boolean;
  /** Offers a way back to nothing chosen. */
  readonly emptyLabel?: string | undefined;
}

const LISTED_UP_TO = 5;

/** One of a few, all in sight; of many, in a list. */
export function ChoiceField(props: Props) {
  return props.options.length <= LISTED_UP_TO && !props.emptyLabel ? (
    <ListedChoice {...props} />
  ) : (
    <SelectChoice {...props} />
  );
}

function ListedChoice({ id, label, options, value, onChange, error, disabled, autoFocus = false }: Props) {
  const labelId = useId();
  const errorId = useId();
  const inARow = options.every(option => option.label.length < 26);
  return (
    <FormControl error={Boolean(error)} disabled={disabled}>
      <FormLabel id={labelId} sx={{ fontSize: '0.875rem', fontWeight: 600, color: 'text.primary' }}>
        {label}
      </FormLabel>
      <RadioGroup
        id={id}
        row={inARow}
        sx={inARow ? undefined : LISTED}
        aria-labelledby={labelId}
        aria-describedby={error ? errorId : undefined}
        value={value}
        onChange={(_, chosen) => onChange(chosen)}
      >
        {options.map((option, index) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={disabled || (option.disabled ?? false)}
            control={<Radio size="small" autoFocus={autoFocus && index === 0} />}
          />
        ))}
      </RadioGroup>
      {error && <FormHelperText id={errorId}>{error}</FormHelperText>}
    </FormControl>
  );
}

/** Beside the first line of words that take several. */
const LISTED = {
  '& .MuiFormControlLabel-root': { alignItems: 'flex-start' },
  '& .MuiFormControlLabel-label': { paddingBlock: '0.4375rem', minWidth: 0, overflowWrap: 'anywhere' },
} as const;

function SelectChoice({
  id,
  label,
  options,
  value,
  onChange,
  error,
  disabled,
  autoFocus = false,
  emptyLabel,
}: Props) {
  return (
    <TextField
      select
      id={id}
      label={label}
      value={options.some(option => option.value === value) ? value : ''}
      onChange={event => onChange(event.target.value || undefined)}
      error={Boolean(error)}
      helperText={error}
      disabled={disabled}
      autoFocus={autoFocus}
      slotProps={{ select: { displayEmpty: Boolean(emptyLabel) } }}
    >
      {emptyLabel && <MenuItem value="">{emptyLabel}</MenuItem>}
      {options.map(option => (
        <MenuItem key={option.value} value={option.value} disabled={option.disabled ?? false}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
