import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import type { Body } from '../../workflows/domain/glossary';
import { Problem } from '../http/problems';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,100})$/;
const COLUMNS = `token_id as id, body, label, created_at as "createdAt", revoked_at as "revokedAt"`;

/** Makes a credential with which a body answers by API. Only its digest is kept: the token is told once. */
export async function makeBodyToken(
  database: Database,
  by: string,
  { body, label }: { readonly body: Body; readonly label: string },
) {
  const token = randomBytes(32).toString('base64url');
  const tokenId = randomUUID();
  return inTransaction(database, async client => {
    const { rows } = await client.query(
      `insert into body_token (token_id, body, label, token_hash, created_by) values ($1, $2, $3, $4, $5)
       returning ${COLUMNS}`,
      [tokenId, body, label, digest(token), by],
    );
    await appendAudit(client, { kind: 'bodyTokenMade', personId: by, detail: { tokenId, body } });
    return { ...rows[0], token };
  });
}

export async function listBodyTokens(database: Database) {
  const { rows } = await database.query(
    `select ${COLUMNS} from body_token order by created_at desc limit 500`,
  );
  return { items: rows, total: rows.length };
}

/** @throws Problem 404 when there is no such credential */
export async function revokeBodyToken(database: Database, by: string, tokenId: string) {
  return inTransaction(database, async client => {
    const { rows } = await client.query(
      `update body_token set revoked_at = coalesce(revoked_at, now()) where token_id = $1 returning ${COLUMNS}`,
      [tokenId],
    );
    if (!rows[0]) throw new Problem('notFound');
    await appendAudit(client, { kind: 'bodyTokenRevoked', personId: by, detail: { tokenId } });
    return rows[0];
  });
}

/** The body that a request speaks for. @throws Problem 401 without a credential in force */
export async function requireBody(database: Database, req: Request): Promise<Body> {
  const token = BEARER.exec(req.get('Authorization') ?? '')?.[1];
  const { rows } = token
    ? await database.query<{ body: Body }>(
        'select body from body_token where token_hash = $1 and revoked_at is null',
        [digest(token)],
      )
    : { rows: [] };
  const body = rows[0]?.body;
  if (!body) throw new Problem('unauthenticated');
  return body;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
