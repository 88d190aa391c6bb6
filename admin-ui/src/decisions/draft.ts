import type { Action } from '../../../workflows/domain/glossary';
import type { Values } from './values';

/** What was typed into a dialog, kept for the tab until it is recorded: closing the dialog or a dead network loses nothing. */
export interface Draft {
  readonly values: Values;
  /** Set while nobody knows whether the command arrived: the same key must then go out with the same words. */
  readonly pendingKey: string | null;
}

export function loadDraft(caseId: string, action: Action): Draft | null {
  try {
    const draft = JSON.parse(sessionStorage.getItem(keyOf(caseId, action)) ?? 'null') as Draft | null;
    return draft && typeof draft.values === 'object' ? draft : null;
  } catch {
    return null;
  }
}

export function saveDraft(caseId: string, action: Action, draft: Draft): void {
  sessionStorage.setItem(keyOf(caseId, action), JSON.stringify(draft));
}

export function dropDraft(caseId: string, action: Action): void {
  sessionStorage.removeItem(keyOf(caseId, action));
}

function keyOf(caseId: string, action: Action): string {
  return `mizan.draft.${caseId}.${action}`;
}
