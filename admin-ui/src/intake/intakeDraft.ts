import { newKey } from '../app/http/newKey';
import { keepInTab, keptInTab } from '../app/tabStorage';
import { emptyIntake, type IntakeValues } from './intakeValues';

/** What was typed, kept for the tab until it is registered, with the one id under which it goes out, however often. */
export interface IntakeDraft {
  readonly values: IntakeValues;
  readonly externalId: string;
  /** It was sent, and nobody knows yet whether it arrived: it then goes out again as it is. */
  readonly uncertain: boolean;
  /** When the first key was typed, in milliseconds since 1970; null before. */
  readonly startedAt: number | null;
}

const KEY = 'mizan.intake';

export function loadIntake(): IntakeDraft | null {
  const draft = keptInTab(KEY) as IntakeDraft | null;
  if (!draft || typeof draft.values?.text !== 'string') return null;
  // Kept by the pages of before an update, it may lack a field.
  return {
    ...draft,
    startedAt: draft.startedAt ?? null,
    values: { ...emptyIntake(draft.values.channel), ...draft.values },
  };
}

export function saveIntake(draft: IntakeDraft): void {
  keepInTab(KEY, draft);
}

export function dropIntake(): void {
  sessionStorage.removeItem(KEY);
}

export function newIntake(values: IntakeValues): IntakeDraft {
  return { values, externalId: newKey(), uncertain: false, startedAt: null };
}
