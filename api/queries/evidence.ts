import type { Queryable } from '../../activities/adapters/database';
import type { EvidenceFile } from '../../activities/adapters/evidenceRows';

/** Which of these are evidence of the case, in the order in which they were asked for. */
export async function evidenceAmong(
  client: Queryable,
  caseId: string,
  evidenceIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select evidence_id as id from evidence where case_id = $1 and evidence_id = any($2)',
    [caseId, evidenceIds],
  );
  const found = new Set(rows.map(({ id }) => id));
  return evidenceIds.filter(id => found.has(id));
}

/** Those whose bytes the case has not. */
export async function notYetIn(
  client: Queryable,
  caseId: string,
  files: readonly EvidenceFile[],
): Promise<readonly EvidenceFile[]> {
  if (files.length === 0) return [];
  const { rows } = await client.query<{ sha256: string }>(
    'select sha256 from evidence where case_id = $1 and sha256 = any($2)',
    [caseId, files.map(({ sha256 }) => sha256)],
  );
  const known = new Set(rows.map(({ sha256 }) => sha256));
  return files.filter(({ sha256 }) => !known.has(sha256));
}

/** How many files of the case came from its citizen. */
export async function citizensFiles(client: Queryable, caseId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*) as count from evidence where case_id = $1 and uploaded_by is null',
    [caseId],
  );
  return rows[0]?.count ?? 0;
}
