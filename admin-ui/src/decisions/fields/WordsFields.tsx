import { TextField } from '@mui/material';
import { textOf } from '../values';
import { type FieldProps, inputFrame } from './FieldProps';

const SHOW_COUNT_FROM = 0.8;

/** Free text: grows with what is written, counts when it gets long. */
export function LongTextField(props: FieldProps<'text'>) {
  const { spec, value, onChange, error } = props;
  const text = textOf(value);
  const count = text.length > spec.max * SHOW_COUNT_FROM ? `${text.length} / ${spec.max}` : undefined;
  return (
    <TextField
      {...inputFrame(props)}
      value={text}
      onChange={event => onChange(event.target.value)}
      helperText={error ?? count}
      multiline
      minRows={3}
      maxRows={12}
      slotProps={{ htmlInput: { dir: 'auto' } }}
    />
  );
}

/** The number of an order and the like: read from left to right in both languages. */
export function CodeField(props: FieldProps<'code'>) {
  const { spec, value, onChange } = props;
  return (
    <TextField
      {...inputFrame(props)}
      value={textOf(value)}
      onChange={event => onChange(event.target.value)}
      slotProps={{ htmlInput: { dir: 'ltr', maxLength: spec.max, autoComplete: 'off' } }}
    />
  );
}

export function PlaceField(props: FieldProps<'place'>) {
  const { spec, value, onChange } = props;
  return (
    <TextField
      {...inputFrame(props)}
      value={textOf(value)}
      onChange={event => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: spec.max } }}
    />
  );
}
