import type { IntakeErrors, IntakeValues } from './intakeValues';

/** What each part of the form gets. */
export interface FieldsProps {
  readonly values: IntakeValues;
  readonly change: (changes: Partial<IntakeValues>) => void;
  readonly errors: IntakeErrors;
  readonly disabled: boolean;
}
