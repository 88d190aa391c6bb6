import type { Queryable } from './database';
import { sha256 } from './digest';

/** What the audit log keeps of an act that left no event: refusals, sign-ins, exports. Ids and codes only. */
export interface AuditEntry {
  readonly kind: string;
  readonly caseId?: string | undefined;
  readonly personId?: string | undefined;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds a leaf, in the same transaction as what it records. Leaves of events are written with the events. */
export async function appendAudit(client: Queryable, entry: AuditEntry): Promise<void> {
  await client.query({
    name: 'append-audit',
    text: 'insert into audit_leaf (kind, case_id, person_id, sha256, detail) values ($1, $2, $3, $4, $5)',
    values: [entry.kind, entry.caseId ?? null, entry.personId ?? null, sha256(entry), entry.detail],
  });
}
