import { createHash, randomUUID } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction, type Queryable } from '../../activities/adapters/database';
import { insertEvidence } from '../../activities/adapters/evidenceRows';
import { Problem } from '../http/problems';

/** A file that is safe on disk. */
export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
}

export interface Upload {
  readonly caseId: string;
  readonly personId: string;
  /** The same key of the same person again is the same file: the id that was given then is given again. */
  readonly key: string | null;
}

/**
 * Adds an uploaded file to a case, for an action to refer to by the id that this returns.
 * @throws Problem 422 when the key came with other bytes before
 */
export async function keepEvidence(
  database: Database,
  { caseId, personId, key }: Upload,
  { sha256, mediaType, size, name }: KeptFile,
): Promise<string> {
  const evidenceId = key === null ? randomUUID() : uuidOf(`${personId}\n${caseId}\n${key}`);
  await inTransaction(database, async client => {
    const kept = await insertEvidence(
      client,
      caseId,
      [{ evidenceId, sha256, mediaType, size, name }],
      personId,
    );
    if (kept === 0) return sameBytes(client, evidenceId, sha256);
    await appendAudit(client, { kind: 'evidenceUploaded', caseId, personId, detail: { evidenceId, sha256 } });
  });
  return evidenceId;
}

async function sameBytes(client: Queryable, evidenceId: string, sha256: string): Promise<void> {
  const { rows } = await client.query<{ sha256: string }>(
    'select sha256 from evidence where evidence_id = $1',
    [evidenceId],
  );
  if (rows[0]?.sha256 !== sha256) throw new Problem('keyReused');
}

/** A UUID of version 8 that these words always give. */
export function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
