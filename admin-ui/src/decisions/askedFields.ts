import type { FieldSpec } from '../../../workflows/domain/case/fields';
import { PROCESS_TABLE } from '../../../workflows/domain/case/process';
import type { Action, FieldName } from '../../../workflows/domain/glossary';
import { isBlank, type Values } from './values';

export interface AskedField {
  readonly name: FieldName;
  readonly spec: FieldSpec;
  readonly required: boolean;
}

interface Condition {
  readonly when: (values: Values) => boolean;
  /** What the table calls optional is needed once it is asked for. */
  readonly required: boolean;
}

/** Fields that make sense only beside certain answers: a dialog asks no more than it needs. */
const CONDITIONS: Partial<Record<Action, Partial<Record<FieldName, Condition>>>> = {
  propose: {
    measures: { when: values => values.recommendation === 'measures', required: true },
    closureOutcome: { when: values => values.recommendation === 'closure', required: true },
  },
  submitFindings: { noEvidenceReason: { when: values => isBlank(values.evidence), required: true } },
  decideObjection: {
    revisedOutcome: { when: values => values.decision === 'revoke', required: true },
  },
  reviewLegally: { permitted: { when: values => values.opinion === 'stands', required: false } },
};

/** What decides the rest is asked first: a category brings its kind and priority. */
const ASKED_FIRST: Partial<Record<Action, FieldName>> = { classify: 'category' };

export function askedFields(action: Action, values: Values): AskedField[] {
  const fields = Object.entries(PROCESS_TABLE[action].fields) as [FieldName, FieldSpec][];
  const first = ASKED_FIRST[action];
  fields.sort(([a], [b]) => Number(b === first) - Number(a === first));
  return fields.flatMap(([name, spec]) => {
    const condition = CONDITIONS[action]?.[name];
    if (condition && !condition.when(values)) return [];
    return [{ name, spec, required: spec.required || (condition?.required ?? false) }];
  });
}

/** Only what is asked and answered goes out. */
export function bodyOf(action: Action, values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name } of askedFields(action, values)) {
    const value = values[name];
    if (value === undefined || value === '' || (typeof value === 'string' && value.trim() === '')) continue;
    body[name] = value;
  }
  return body;
}
