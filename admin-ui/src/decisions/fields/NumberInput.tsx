import { TextField } from '@mui/material';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** How many of the stored unit make one that people type: 100 piastres a pound. */
  readonly unit?: number;
  readonly helperText?: string;
  readonly disabled: boolean;
}

export function NumberInput({ id, label, value, onChange, unit = 1, helperText, disabled }: Props) {
  return (
    <TextField
      id={id}
      type="number"
      label={label}
      value={value === undefined ? '' : value / unit}
      onChange={event =>
        onChange(event.target.value === '' ? undefined : Math.round(Number(event.target.value) * unit))
      }
      helperText={helperText}
      disabled={disabled}
      slotProps={{ htmlInput: { min: 0, dir: 'ltr', inputMode: 'decimal' } }}
    />
  );
}
