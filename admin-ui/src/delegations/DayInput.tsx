import { TextField } from '@mui/material';
import { FIELD_WORDS } from '../app/text/decisions';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly onChange: (day: string) => void;
  readonly disabled: boolean;
  readonly error?: string | undefined;
}

/** The browser's own calendar, with the day in words beneath. */
export function DayInput({ label, value, min, onChange, disabled, error }: Props) {
  const t = useText();
  const format = useFormat();
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error ?? (value && t(FIELD_WORDS.date, { date: format.date(noon(value)) }))}
      disabled={disabled}
      slotProps={{ htmlInput: { min }, inputLabel: { shrink: true } }}
    />
  );
}
