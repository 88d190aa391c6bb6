import { TextField } from '@mui/material';
import { useState } from 'react';
import { numberIn } from '../../app/numberIn';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** How many of the stored unit make one that people type: 100 piastres a pound. */
  readonly unit?: number;
  readonly error?: boolean;
  readonly helperText?: string | undefined;
  readonly disabled: boolean;
  readonly autoFocus?: boolean;
}

/** A number, in whichever digits it is typed. */
export function NumberInput({ value, onChange, unit = 1, ...frame }: Props) {
  const [typed, setTyped] = useState('');
  const stored = (text: string) => {
    const number = numberIn(text);
    return number === undefined ? undefined : Math.round(number * unit);
  };
  return (
    <TextField
      {...frame}
      // As it is typed («7.» on the way to «7.5»), unless it was changed from elsewhere.
      value={stored(typed) === value ? typed : value === undefined ? '' : value / unit}
      onChange={event => {
        setTyped(event.target.value);
        onChange(stored(event.target.value));
      }}
      autoComplete="off"
      slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'decimal' } }}
    />
  );
}
