import type { FieldSpec } from '../../../../workflows/domain/case/fields';
import type { Action, FieldName } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import type { FieldValue, Values } from '../values';

/** What every kind of field gets from the dialog. */
export interface FieldProps<T extends FieldSpec['type'] = FieldSpec['type']> {
  readonly name: FieldName;
  readonly spec: Extract<FieldSpec, { type: T }>;
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
