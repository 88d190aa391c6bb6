import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { Problem } from '../http/problems';
import type { SeenCase } from '../queries/caseDetail';
import { caseRecord } from '../queries/caseRecord';
import type { CaseRecord } from '../schemas/record';

/**
 * A case's record, for its auditors. That it was read, and as what, stands in it from then on, for this reader too.
 * @throws Problem 403 for whoever is no auditor of this case, whatever else they are to it
 */
export function readRecord(database: Database, seen: SeenCase, as: 'json' | 'csv'): Promise<CaseRecord> {
  const { state, personId, actors } = seen;
  if (!actors.some(({ role }) => role === 'auditor')) throw new Problem('forbidden');
  return inTransaction(database, async client => {
    await appendAudit(client, { kind: 'recordRead', caseId: state.caseId, personId, detail: { as } });
    const items = await caseRecord(client, seen);
    return { number: state.number, readAt: new Date().toISOString(), items: [...items], total: items.length };
  });
}
