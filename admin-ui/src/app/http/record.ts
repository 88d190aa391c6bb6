import type {
  Action,
  EventType,
  OnBehalfKind,
  RefusalCode,
  Role,
} from '../../../../workflows/domain/glossary';

/** What the API sends of a case's record. `event` are its events; the other kinds left none. */

export type Means = 'account' | 'tracking' | 'channel' | 'body' | 'system';

export interface RecordEntry {
  id: string;
  kind: string;
  at: string;
  seq: number | null;
  type: EventType | null;
  who: {
    personId: string;
    name: string | null;
    role: Role | null;
    unitId: string | null;
    onBehalf: OnBehalfKind | null;
  } | null;
  from: { means: Means; code: string | null };
  /** What was tried and refused, and why. */
  action: Action | null;
  reason: RefusalCode | null;
  data: Record<string, unknown>;
  texts: Record<string, string>;
  sha256: string;
  /** Its digest agrees with what it is computed from and with the audit log. */
  holds: boolean;
}

export interface CaseRecord {
  number: string;
  readAt: string;
  items: RecordEntry[];
  total: number;
}
