import type { EvidenceRef } from '../../workflows/domain/case/values';
import type { Queryable } from './database';

/** A file that is safe on disk, about to become evidence of a case. Sizes in bytes. */
export interface EvidenceFile extends EvidenceRef {
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
}

/**
 * Evidence of a case; nobody with an account uploaded what a citizen sends. The same id again is the same file.
 * @returns how many were not there yet
 */
export async function insertEvidence(
  client: Queryable,
  caseId: string,
  files: readonly EvidenceFile[],
  uploadedBy: string | null,
): Promise<number> {
  if (files.length === 0) return 0;
  const { rowCount } = await client.query({
    name: 'insert-evidence',
    text: `insert into evidence (evidence_id, case_id, sha256, media_type, size_bytes, name, uploaded_by)
      select f."evidenceId", $1::uuid, f.sha256, f."mediaType", f.size, f.name, $3::uuid
      from jsonb_to_recordset($2::jsonb)
        as f("evidenceId" uuid, sha256 text, "mediaType" text, size bigint, name text)
      on conflict do nothing`,
    values: [caseId, JSON.stringify(files), uploadedBy],
  });
  return rowCount ?? 0;
}

export function evidenceRefs(files: readonly EvidenceRef[]): readonly EvidenceRef[] {
  return files.map(({ evidenceId, sha256 }) => ({ evidenceId, sha256 }));
}
