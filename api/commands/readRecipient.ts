import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { readBeneficiary } from '../../activities/adapters/reporters';
import type { CaseState } from '../../workflows/domain/case/case';
import { Problem } from '../http/problems';

/**
 * To whom and where a delivery goes, for its courier while it is open. Each reading is recorded.
 * @throws Problem 404 for anybody else
 */
export async function readRecipient(
  database: Database,
  { caseId, beneficiary, remedies }: CaseState,
  remedyId: string,
  personId: string,
) {
  const mine = remedies.some(
    remedy =>
      remedy.remedyId === remedyId && remedy.state === 'open' && remedy.delivery?.courierId === personId,
  );
  if (!mine || !beneficiary) throw new Problem('notFound');
  const recipient = await inTransaction(database, async client => {
    await appendAudit(client, { kind: 'recipientRead', caseId, personId, detail: { remedyId } });
    return readBeneficiary(client, beneficiary.beneficiaryId);
  });
  if (!recipient) throw new Problem('notFound');
  return recipient;
}
