import { createHmac } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { bodyTokenDigest } from '../http/bodyCredential';
import { Problem } from '../http/problems';
import { type BodyTokenRow, bodyTokenById } from '../queries/bodyTokens';
import type { NewBodyToken } from '../schemas/bodies';
import { uuidOf } from './keepEvidence';

interface ByKey {
  readonly by: string;
  readonly key: string;
  readonly given: NewBodyToken;
}

/**
 * Makes a credential with which a body answers by API. Only its digest is kept; the token follows from the secret and the
 * key, so that whoever made it is told it again when the answer was lost.
 * @throws Problem 422 when the key came with something else before
 */
export async function makeBodyToken(
  { database, secret }: { readonly database: Database; readonly secret: string },
  { by, key, given: { body, label } }: ByKey,
): Promise<BodyTokenRow & { readonly token: string }> {
  const token = createHmac('sha256', secret).update(`body-token\n${by}\n${key}`).digest('base64url');
  const tokenId = uuidOf(`body-token\n${by}\n${key}`);
  return inTransaction(database, async client => {
    const { rowCount } = await client.query(
      `insert into body_token (token_id, body, label, token_hash, created_by) values ($1, $2, $3, $4, $5)
       on conflict (token_id) do nothing`,
      [tokenId, body, label, bodyTokenDigest(token), by],
    );
    if (rowCount === 1)
      await appendAudit(client, { kind: 'bodyTokenMade', personId: by, detail: { tokenId, body } });
    const made = found(await bodyTokenById(client, tokenId));
    if (made.body !== body || made.label !== label) throw new Problem('keyReused');
    return { ...made, token };
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
