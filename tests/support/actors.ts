import { createHash, randomUUID } from 'node:crypto';
import type { Queryable } from '../../activities/adapters/database';
import type { Actor, PersonRef, TextRef } from '../../workflows/domain/case/values';
import type { Role } from '../../workflows/domain/glossary';

/** Demo persons as the domain knows them, for tests that speak to a case's workflow without HTTP. */
export async function actorOf(database: Queryable, username: string): Promise<Actor> {
  const { rows } = await database.query<{ personId: string; role: Role; unitId: string; tiedTo: string[] }>(
    `select a.person_id as "personId", r.role, r.unit_id as "unitId",
       array(select t.establishment_id from person_tie t where t.person_id = a.person_id) as "tiedTo"
     from account a join account_role r using (account_id) where a.username = $1`,
    [username],
  );
  const row = rows[0];
  if (!row) throw new Error(`there is no account ${username}`);
  return { ...row, isReporter: false };
}

export function personRef({ personId, unitId, tiedTo, isReporter }: Actor): PersonRef {
  return { personId, unitId, tiedTo, isReporter };
}

/** A reference to free text, which a workflow never sees. */
export function textRef(body: string): TextRef {
  return { textId: randomUUID(), sha256: createHash('sha256').update(body).digest('hex') };
}
