import { penaltyRules } from '../../../workflows/domain/catalogue/penaltyTypes';
import type { Action } from '../../../workflows/domain/glossary';
import { cairoDay } from '../app/format';
import { FIELD_PROBLEMS } from '../app/text/decisions';
import { BENEFICIARY } from '../app/text/kinds';
import type { Text } from '../app/text/useText';
import { type AskedField, askedFields } from './askedFields';
import {
  beneficiaryOf,
  type FieldErrors,
  isBlank,
  isWholeBeneficiary,
  type MeasureInput,
  measuresOf,
  textOf,
  type Values,
} from './values';

/** What can be seen to be wrong before anything is sent. The server checks everything again. */
export function validate(action: Action, values: Values, t: Text): FieldErrors {
  const errors: Record<string, string> = {};
  for (const field of askedFields(action, values)) {
    const error = errorOf(field, values, t);
    if (error) errors[field.name] = error;
  }
  return errors;
}

function errorOf({ name, spec, required }: AskedField, values: Values, t: Text): string | null {
  const value = values[name];
  if (isBlank(value)) return required ? t(missing(spec.type)) : null;
  switch (spec.type) {
    case 'text':
    case 'code':
    case 'place':
      return textOf(value).length > spec.max ? t(FIELD_PROBLEMS.tooLong, { max: spec.max }) : null;
    case 'integer': {
      const within = typeof value === 'number' && value >= spec.min && value <= spec.max;
      return within ? null : t(FIELD_PROBLEMS.range, { min: spec.min, max: spec.max });
    }
    case 'date': {
      const today = cairoDay();
      if (spec.when === 'future' && textOf(value) < today) return t(FIELD_PROBLEMS.future);
      return spec.when === 'past' && textOf(value) > today ? t(FIELD_PROBLEMS.past) : null;
    }
    case 'beneficiary':
      return isWholeBeneficiary(beneficiaryOf(value)) ? null : t(BENEFICIARY.incomplete);
    case 'measures':
      return measuresOf(value).every(isComplete) ? null : t(FIELD_PROBLEMS.measureIncomplete);
    default:
      return null;
  }
}

function missing(type: AskedField['spec']['type']) {
  if (type === 'beneficiary') return BENEFICIARY.incomplete;
  if (type === 'evidence') return FIELD_PROBLEMS.file;
  if (type === 'measures') return FIELD_PROBLEMS.measures;
  return type === 'text' || type === 'code' || type === 'place'
    ? FIELD_PROBLEMS.required
    : FIELD_PROBLEMS.choose;
}

export function isComplete(measure: MeasureInput): boolean {
  switch (measure.kind) {
    case 'penalty':
      return (
        measure.penaltyType !== undefined &&
        penaltyRules(measure.penaltyType).needs.every(needed => (measure[needed] ?? 0) > 0)
      );
    case 'remedy':
      return !isBlank(measure.text);
    case 'referral':
      return measure.body !== undefined && !isBlank(measure.text) && !isBlank(measure.dueDate);
  }
}
