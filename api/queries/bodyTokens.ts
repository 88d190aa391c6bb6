import type { Queryable } from '../../activities/adapters/database';
import type { Body } from '../../workflows/domain/glossary';

export interface BodyTokenRow {
  readonly id: string;
  readonly body: Body;
  readonly label: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const COLUMNS = `token_id as id, body, label, created_at as "createdAt", revoked_at as "revokedAt"`;
/** Far more than there are bodies. */
const MOST = 500;

export async function listBodyTokens(client: Queryable) {
  const { rows } = await client.query<BodyTokenRow>(
    `select ${COLUMNS} from body_token order by created_at desc limit ${MOST}`,
  );
  return { items: rows, total: rows.length };
}

export async function bodyTokenById(client: Queryable, tokenId: string): Promise<BodyTokenRow | null> {
  const { rows } = await client.query<BodyTokenRow>(`select ${COLUMNS} from body_token where token_id = $1`, [
    tokenId,
  ]);
  return rows[0] ?? null;
}

/** The body whose credential in force has this digest. */
export async function bodyOfToken(client: Queryable, digest: Buffer): Promise<Body | null> {
  const { rows } = await client.query<{ body: Body }>(
    'select body from body_token where token_hash = $1 and revoked_at is null',
    [digest],
  );
  return rows[0]?.body ?? null;
}
