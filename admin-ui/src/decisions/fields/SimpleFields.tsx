import { TextField } from '@mui/material';
import { mayAnswer } from '../../../../workflows/domain/case/kinds';
import type { Action, FieldName, Outcome } from '../../../../workflows/domain/glossary';
import { cairoDay } from '../../app/format';
import { FIELD_WORDS } from '../../app/text/decisions';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { textOf } from '../values';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './FieldProps';

/** The outcomes that this kind of message can be answered or closed with. */
const isAnswer = (action: Action, name: FieldName) =>
  (action === 'answer' && name === 'outcome') || name === 'closureOutcome';

export function EnumField({
  name,
  spec,
  label,
  required,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
  detail,
  action,
}: FieldProps<'enum'>) {
  const t = useText();
  return (
    <ChoiceField
      id={`field-${name}`}
      label={label}
      options={Object.entries(spec.terms)
        .filter(([code]) => !isAnswer(action, name) || mayAnswer(detail.state, code as Outcome))
        .map(([code, term]) => ({ value: code, label: t(term) }))}
      value={textOf(value)}
      onChange={onChange}
      error={error}
      disabled={disabled}
      autoFocus={autoFocus}
      emptyLabel={required ? undefined : t(SHELL.none)}
    />
  );
}

/** Yes or no, neither chosen beforehand: a default would be somebody's decision. */
export function BooleanField({
  name,
  label,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
}: FieldProps<'boolean'>) {
  const t = useText();
  const [yes, no] =
    name === 'confirmed'
      ? [FIELD_WORDS.confirmYes, FIELD_WORDS.confirmNo]
      : [FIELD_WORDS.yes, FIELD_WORDS.no];
  return (
    <ChoiceField
      id={`field-${name}`}
      label={label}
      options={[
        { value: 'true', label: t(yes) },
        { value: 'false', label: t(no) },
      ]}
      value={value === undefined ? '' : String(value)}
      onChange={chosen => onChange(chosen === 'true')}
      error={error}
      disabled={disabled}
      autoFocus={autoFocus}
    />
  );
}

export function IntegerField({
  name,
  spec,
  label,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
}: FieldProps<'integer'>) {
  return (
    <TextField
      id={`field-${name}`}
      type="number"
      label={label}
      value={typeof value === 'number' ? value : ''}
      onChange={event => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      error={Boolean(error)}
      helperText={error}
      disabled={disabled}
      autoFocus={autoFocus}
      slotProps={{ htmlInput: { min: spec.min, max: spec.max, dir: 'ltr' } }}
    />
  );
}

/** The browser's own calendar, with the day in words beneath: its digits and order are not ours to fix. */
export function DateField({
  name,
  spec,
  label,
  value,
  onChange,
  error,
  disabled,
  autoFocus,
}: FieldProps<'date'>) {
  const t = useText();
  const format = useFormat();
  const day = textOf(value);
  const today = cairoDay();
  return (
    <TextField
      id={`field-${name}`}
      type="date"
      label={label}
      value={day}
      onChange={event => onChange(event.target.value || undefined)}
      error={Boolean(error)}
      helperText={error ?? (day && t(FIELD_WORDS.date, { date: format.date(`${day}T12:00:00Z`) }))}
      disabled={disabled}
      autoFocus={autoFocus}
      slotProps={{
        htmlInput: {
          ...(spec.when === 'future' ? { min: today } : {}),
          ...(spec.when === 'past' ? { max: today } : {}),
        },
      }}
    />
  );
}
