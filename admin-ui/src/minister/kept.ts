import type { Action } from '../../../workflows/domain/glossary';
import { keepInTab, keptInTab } from '../app/tabStorage';

/** A decision that went out and whose answer is not here yet: the same words go out again under the same key, also after a reload. */
export interface KeptCommand {
  readonly caseId: string;
  readonly number: string;
  readonly action: Action;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

const PREFIX = 'mizan.sent.';

export function keep(command: KeptCommand): void {
  keepInTab(`${PREFIX}${command.caseId}`, command);
}

export function forget(caseId: string): void {
  sessionStorage.removeItem(PREFIX + caseId);
}

export function keptFor(caseId: string): KeptCommand | null {
  return read(PREFIX + caseId);
}

export function allKept(): KeptCommand[] {
  return Object.keys(sessionStorage).flatMap(name => (name.startsWith(PREFIX) ? (read(name) ?? []) : []));
}

function read(name: string): KeptCommand | null {
  const kept = keptInTab(name) as KeptCommand | null;
  return typeof kept?.key === 'string' ? kept : null;
}
