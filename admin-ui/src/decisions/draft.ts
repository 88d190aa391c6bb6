import type { Action } from '../../../workflows/domain/glossary';
import { keepInTab, keptInTab } from '../app/tabStorage';
import type { Values } from './values';

/** What was typed into a dialog, kept for the tab until it is recorded: closing the dialog or a dead network loses nothing. */
export interface Draft {
  readonly values: Values;
  /** Set while nobody knows whether the command arrived: the same key must then go out with the same words. */
  readonly pendingKey: string | null;
}

/** `given`: what the dialog is about now; what was typed about another part of the case is not put into its mouth. */
export function loadDraft(caseId: string, action: Action, given: Values = {}): Draft | null {
  const draft = keptInTab(keyOf(caseId, action)) as Draft | null;
  if (!draft || typeof draft.values !== 'object') return null;
  const { values, pendingKey } = draft;
  const names = Object.keys(given) as (keyof Values)[];
  const isOfAnother = names.some(name => values[name] !== undefined && values[name] !== given[name]);
  return isOfAnother && pendingKey === null ? null : draft;
}

export function saveDraft(caseId: string, action: Action, draft: Draft): void {
  keepInTab(keyOf(caseId, action), draft);
}

export function dropDraft(caseId: string, action: Action): void {
  sessionStorage.removeItem(keyOf(caseId, action));
}

function keyOf(caseId: string, action: Action): `mizan.${string}` {
  return `mizan.draft.${caseId}.${action}`;
}
