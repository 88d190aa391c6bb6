import type { FieldSpec, ReferenceFieldType } from '../../../../workflows/domain/case/fields';
import type { Action, FieldName } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import type { FieldValue, Values } from '../values';

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
}

export type FieldProps<T extends FieldSpec['type'] = FieldSpec['type']> = CommonProps & {
  readonly spec: SpecOf<T>;
};
