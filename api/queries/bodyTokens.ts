import type { Queryable } from '../../activities/adapters/database';
import type { Body } from '../../workflows/domain/glossary';
import type { BodyToken, BodyTokensQuery } from '../schemas/bodies';
import { Filter } from './filter';

export type BodyTokenRow = Omit<BodyToken, 'token'>;

const COLUMNS = `token_id as id, body, label, created_at as "createdAt", last_used_at as "lastUsedAt",
  revoked_at as "revokedAt", (select jsonb_build_object('personId', p.person_id, 'name', p.name) from person p
    where p.person_id = body_token.created_by) as "createdBy"`;

/** The credentials, newest first. */
export async function listBodyTokens(client: Queryable, query: BodyTokensQuery) {
  const { from, values } = tokensIn(query);
  const counted = await client.query<{ total: number }>(`select count(*) as total ${from}`, values);
  return { items: await bodyTokensPage(client, query), total: counted.rows[0]?.total ?? 0 };
}

/** One page of them, without their number. */
export async function bodyTokensPage(client: Queryable, query: BodyTokensQuery): Promise<BodyTokenRow[]> {
  const { from, values } = tokensIn(query);
  const { rows } = await client.query<BodyTokenRow>(
    `select ${COLUMNS} ${from} order by created_at desc, token_id
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    values,
  );
  return rows;
}

function tokensIn({ body, state }: BodyTokensQuery) {
  const filter = new Filter().addIf(body, 'body = ?');
  if (state) filter.add(state === 'revoked' ? 'revoked_at is not null' : 'revoked_at is null');
  return { from: `from body_token ${filter.where()}`, values: filter.values };
}

export async function bodyTokenById(client: Queryable, tokenId: string): Promise<BodyTokenRow | null> {
  const { rows } = await client.query<BodyTokenRow>(`select ${COLUMNS} from body_token where token_id = $1`, [
    tokenId,
  ]);
  return rows[0] ?? null;
}

/** The body whose credential in force has this digest. The use is noted once a minute, however often a body asks. */
export async function bodyOfToken(client: Queryable, digest: Buffer): Promise<Body | null> {
  const { rows } = await client.query<{ body: Body }>(
    `with used as (
       select token_id, body, last_used_at from body_token where token_hash = $1 and revoked_at is null
     ), noted as (
       update body_token t set last_used_at = now() from used
       where t.token_id = used.token_id
         and (used.last_used_at is null or used.last_used_at < now() - interval '1 minute')
     )
     select body from used`,
    [digest],
  );
  return rows[0]?.body ?? null;
}
