import { Box, TextField } from '@mui/material';
import { useRef } from 'react';
import { templatesFor } from '../../../../workflows/domain/catalogue/replyTemplates';
import { textOf } from '../values';
import { type FieldProps, inputFrame } from './FieldProps';
import { TemplatePicker } from './TemplatePicker';

const SHOW_COUNT_FROM = 0.8;

/** Free text: grows with what is written, counts when it gets long. Words to the citizen can begin with a usual answer. */
export function LongTextField(props: FieldProps<'text'>) {
  const { name, spec, value, onChange, error, action, detail, disabled } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const text = textOf(value);
  const count = text.length > spec.max * SHOW_COUNT_FROM ? `${text.length} / ${spec.max}` : undefined;
  const templates = templatesFor(action, name);
  const field = (
    <TextField
      {...inputFrame(props)}
      inputRef={input}
      value={text}
      onChange={event => onChange(event.target.value)}
      helperText={error ?? count}
      multiline
      minRows={3}
      maxRows={12}
      slotProps={{ htmlInput: { dir: 'auto' } }}
    />
  );
  if (templates.length === 0) return field;
  function insert(words: string) {
    onChange(text.trim() ? `${text.trimEnd()}\n${words}` : words);
    // Once the menu has let go of the keyboard.
    setTimeout(() => input.current?.focus());
  }
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <TemplatePicker templates={templates} detail={detail} disabled={disabled} onChoose={insert} />
      {field}
    </Box>
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
