import type { Term } from '../../../workflows/domain/glossary';
import type { RecordEntry } from '../app/http/record';
import { RECORD } from '../app/text/records';

/** What a reader narrows a record to. */
export const KINDS = {
  events: RECORD.events,
  refusals: RECORD.refusals,
  others: RECORD.others,
} as const satisfies Record<string, Term>;
export type Kind = keyof typeof KINDS;

export function kindOf({ kind }: RecordEntry): Kind {
  if (kind === 'event') return 'events';
  return ['refused', 'pinRefused', 'fileRefused'].includes(kind) ? 'refusals' : 'others';
}
