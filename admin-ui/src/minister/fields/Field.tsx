/** @jsxImportSource preact */
import type { ComponentChild } from 'preact';
import type { FieldSpec } from '../../../../workflows/domain/case/fields';
import type { Action } from '../../../../workflows/domain/glossary';
import type { ApprovalItem } from '../../app/http/approvalsContract';
import { type AskedField, askedFields } from '../../decisions/askedFields';
import type { FieldValue, Values } from '../../decisions/values';
import { DateField } from './DateField';
import { EnumField } from './EnumField';
import { MeasuresField } from './MeasuresField';
import { PersonField } from './PersonField';
import { TextField } from './TextField';

export interface FieldProps extends AskedField {
  readonly label: string;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue | undefined) => void;
  readonly error: string | undefined;
  readonly action: Action;
  readonly item: ApprovalItem;
  readonly disabled: boolean;
}

/** The kinds of field that decisions of the minister ask for. What a card itself answers (its version, its penalty) is not asked. */
const INPUTS: Partial<Record<FieldSpec['type'], (props: FieldProps) => ComponentChild>> = {
  text: TextField,
  date: DateField,
  enum: EnumField,
  person: PersonField,
  delegate: PersonField,
  measures: MeasuresField,
};

/** What is asked first is what must be answered; a note that may be left out comes last. */
export function shownFields(action: Action, values: Values): AskedField[] {
  return askedFields(action, values)
    .filter(({ spec }) => spec.type in INPUTS)
    .sort((a, b) => Number(b.required) - Number(a.required));
}

export function Field(props: FieldProps) {
  const Input = INPUTS[props.spec.type];
  return Input ? <Input {...props} /> : null;
}
