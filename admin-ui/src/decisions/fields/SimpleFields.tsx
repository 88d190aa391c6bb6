import { TextField } from '@mui/material';
import { mayAnswer } from '../../../../workflows/domain/case/kinds';
import type { Action, FieldName, Outcome } from '../../../../workflows/domain/glossary';
import { cairoDay } from '../../app/format';
import { FIELD_WORDS } from '../../app/text/decisions';
import { SHELL } from '../../app/text/shell';
import { useText } from '../../app/text/useText';
import { useFormat } from '../../app/useFormat';
import { noon } from '../../cases/parts/words';
import { textOf } from '../values';
import { ChoiceField } from './ChoiceField';
import { choiceFrame, type FieldProps, inputFrame } from './FieldProps';
import { NumberInput } from './NumberInput';

/** The outcomes that this kind of message can be answered or closed with. */
const isAnswer = (action: Action, name: FieldName) =>
  (action === 'answer' && name === 'outcome') || name === 'closureOutcome';

export function EnumField(props: FieldProps<'enum'>) {
  const t = useText();
  const { name, spec, required, detail, action } = props;
  return (
    <ChoiceField
      {...choiceFrame(props)}
      options={Object.entries(spec.terms)
        .filter(([code]) => !isAnswer(action, name) || mayAnswer(detail.state, code as Outcome))
        .map(([code, term]) => ({ value: code, label: t(term) }))}
      emptyLabel={required ? undefined : t(SHELL.none)}
    />
  );
}

/** Yes or no, neither chosen beforehand: a default would be somebody's decision. */
export function BooleanField(props: FieldProps<'boolean'>) {
  const t = useText();
  const { name, value, onChange } = props;
  const [yes, no] =
    name === 'confirmed'
      ? [FIELD_WORDS.confirmYes, FIELD_WORDS.confirmNo]
      : [FIELD_WORDS.yes, FIELD_WORDS.no];
  return (
    <ChoiceField
      {...choiceFrame(props)}
      options={[
        { value: 'true', label: t(yes) },
        { value: 'false', label: t(no) },
      ]}
      value={value === undefined ? '' : String(value)}
      onChange={chosen => onChange(chosen === 'true')}
    />
  );
}

export function IntegerField(props: FieldProps<'integer'>) {
  const { value, onChange } = props;
  const number = typeof value === 'number' ? value : undefined;
  return <NumberInput {...inputFrame(props)} value={number} onChange={onChange} />;
}

/** The browser's own calendar, with the day in words beneath: its digits and order are not ours to fix. */
export function DateField(props: FieldProps<'date'>) {
  const t = useText();
  const format = useFormat();
  const { spec, value, onChange, error } = props;
  const day = textOf(value);
  const today = cairoDay();
  return (
    <TextField
      {...inputFrame(props)}
      type="date"
      value={day}
      onChange={event => onChange(event.target.value || undefined)}
      helperText={error ?? (day && t(FIELD_WORDS.date, { date: format.date(noon(day)) }))}
      slotProps={{
        htmlInput: {
          ...(spec.when === 'future' ? { min: today } : {}),
          ...(spec.when === 'past' ? { max: today } : {}),
        },
      }}
    />
  );
}
