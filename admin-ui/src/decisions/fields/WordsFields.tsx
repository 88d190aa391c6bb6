import { TextField } from '@mui/material';
import { textOf } from '../values';
import type { FieldProps } from './FieldProps';

const SHOW_COUNT_FROM = 0.8;

/** Free text: grows with what is written, counts when it gets long. */
export function LongTextField({
  name,
  spec,
  label,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
}: FieldProps<'text'>) {
  const text = textOf(value);
  const count = text.length > spec.max * SHOW_COUNT_FROM ? `${text.length} / ${spec.max}` : undefined;
  return (
    <TextField
      id={`field-${name}`}
      label={label}
      value={text}
      onChange={event => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error ?? count}
      disabled={disabled}
      autoFocus={autoFocus}
      multiline
      minRows={3}
      maxRows={12}
      slotProps={{ htmlInput: { dir: 'auto' } }}
    />
  );
}

/** The number of an order and the like: read from left to right in both languages. */
export function CodeField({
  name,
  spec,
  label,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
}: FieldProps<'code'>) {
  return (
    <TextField
      id={`field-${name}`}
      label={label}
      value={textOf(value)}
      onChange={event => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error}
      disabled={disabled}
      autoFocus={autoFocus}
      slotProps={{ htmlInput: { dir: 'ltr', maxLength: spec.max, autoComplete: 'off' } }}
    />
  );
}

export function PlaceField({
  name,
  spec,
  label,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
}: FieldProps<'place'>) {
  return (
    <TextField
      id={`field-${name}`}
      label={label}
      value={textOf(value)}
      onChange={event => onChange(event.target.value)}
      error={Boolean(error)}
      helperText={error}
      disabled={disabled}
      autoFocus={autoFocus}
      slotProps={{ htmlInput: { maxLength: spec.max } }}
    />
  );
}
