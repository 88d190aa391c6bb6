import type { Action } from '../../../workflows/domain/glossary';

/** A decision that went out and whose answer is not here yet: the same words go out again under the same key, also after a reload. */
export interface KeptCommand {
  readonly caseId: string;
  readonly number: string;
  readonly action: Action;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

// Under `mizan.`, so that nobody else who signs in here finds it; see claimTab.
const PREFIX = 'mizan.sent.';

export function keep(command: KeptCommand): void {
  try {
    sessionStorage.setItem(PREFIX + command.caseId, JSON.stringify(command));
  } catch {
    // A browser that stores nothing keeps it as long as the page is open, and no longer.
  }
}

export function forget(caseId: string): void {
  sessionStorage.removeItem(PREFIX + caseId);
}

export function keptFor(caseId: string): KeptCommand | null {
  return read(PREFIX + caseId);
}

export function allKept(): KeptCommand[] {
  return Object.keys(sessionStorage).flatMap(key => (key.startsWith(PREFIX) ? (read(key) ?? []) : []));
}

function read(key: string): KeptCommand | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptCommand | null;
    return typeof kept?.key === 'string' ? kept : null;
  } catch {
    return null;
  }
}
