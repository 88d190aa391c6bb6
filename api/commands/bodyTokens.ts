import { randomBytes, randomUUID } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { bodyTokenDigest } from '../http/bodyCredential';
import { Problem } from '../http/problems';
import { type BodyTokenRow, bodyTokenById } from '../queries/bodyTokens';
import type { NewBodyToken } from '../schemas/bodies';

/** Makes a credential with which a body answers by API. Only its digest is kept: the token is told once. */
export async function makeBodyToken(
  database: Database,
  by: string,
  { body, label }: NewBodyToken,
): Promise<BodyTokenRow & { readonly token: string }> {
  const token = randomBytes(32).toString('base64url');
  const tokenId = randomUUID();
  return inTransaction(database, async client => {
    await client.query(
      'insert into body_token (token_id, body, label, token_hash, created_by) values ($1, $2, $3, $4, $5)',
      [tokenId, body, label, bodyTokenDigest(token), by],
    );
    await appendAudit(client, { kind: 'bodyTokenMade', personId: by, detail: { tokenId, body } });
    return { ...found(await bodyTokenById(client, tokenId)), token };
  });
}

/** Takes a credential back, at once. Taking back twice is taking back once. @throws Problem 404 when there is none */
export async function revokeBodyToken(
  database: Database,
  by: string,
  tokenId: string,
): Promise<BodyTokenRow> {
  return inTransaction(database, async client => {
    const { rowCount } = await client.query(
      'update body_token set revoked_at = now() where token_id = $1 and revoked_at is null',
      [tokenId],
    );
    if (rowCount === 1)
      await appendAudit(client, { kind: 'bodyTokenRevoked', personId: by, detail: { tokenId } });
    return found(await bodyTokenById(client, tokenId));
  });
}

function found(row: BodyTokenRow | null): BodyTokenRow {
  if (!row) throw new Problem('notFound');
  return row;
}
