import type { FieldSpec, ReferenceFieldType } from '../../../../workflows/domain/case/fields';
import type { Action, FieldName } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { type FieldValue, textOf, type Values } from '../values';

/** The descriptor of one type of field; those that name something share one shape. */
type SpecOf<T extends FieldSpec['type']> = T extends ReferenceFieldType
  ? { readonly type: T; readonly required: boolean }
  : Extract<FieldSpec, { type: T }>;

/** What every kind of field gets from the dialog. */
interface CommonProps {
  readonly name: FieldName;
  readonly label: string;
  readonly required: boolean;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue | undefined) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly autoFocus: boolean;
  readonly detail: CaseDetail;
  readonly action: Action;
  readonly values: Values;
  /** Whether files are on their way up: a decision waits for what it is to name. */
  readonly onUploading?: (now: boolean) => void;
}

/** What an input takes over from the dialog as it is. */
export function inputFrame({ name, label, error, disabled, autoFocus }: CommonProps) {
  return { id: `field-${name}`, label, error: Boolean(error), helperText: error, disabled, autoFocus };
}

/** The same of a choice among codes or ids. */
export function choiceFrame({ name, label, value, onChange, error, disabled, autoFocus }: CommonProps) {
  return { id: `field-${name}`, label, value: textOf(value), onChange, error, disabled, autoFocus };
}

export type FieldProps<T extends FieldSpec['type'] = FieldSpec['type']> = CommonProps & {
  readonly spec: SpecOf<T>;
};
