import { randomUUID } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';

/** A file that is safe on disk. */
export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
}

/** Adds an uploaded file to a case, for an action to refer to by the id that this returns. */
export async function keepEvidence(
  database: Database,
  { caseId, personId }: { readonly caseId: string; readonly personId: string },
  { sha256, mediaType, size, name }: KeptFile,
): Promise<string> {
  const evidenceId = randomUUID();
  await inTransaction(database, async client => {
    await client.query(
      `insert into evidence (evidence_id, case_id, sha256, media_type, size_bytes, name, uploaded_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [evidenceId, caseId, sha256, mediaType, size, name, personId],
    );
    await appendAudit(client, { kind: 'evidenceUploaded', caseId, personId, detail: { evidenceId, sha256 } });
  });
  return evidenceId;
}
