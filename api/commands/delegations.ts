import { randomUUID } from 'node:crypto';
import { appendAudit } from '../../activities/adapters/auditLog';
import { type Database, inTransaction } from '../../activities/adapters/database';
import { sha256 } from '../../activities/adapters/digest';
import { Problem } from '../http/problems';
import { delegateCandidates, delegationById } from '../queries/delegations';
import type { Delegation, NewDelegation } from '../schemas/delegations';

interface ByMinister {
  readonly ministerId: string;
}

/**
 * Gives the minister's decisions to somebody, by a key that makes a repetition safe. The database refuses what would
 * overlap, whoever else gives at the same moment.
 * @throws Problem 422 for somebody who may not be given them, or the key with another body; 409 when another acting
 * minister is appointed for some of these days
 */
export async function giveDelegation(
  database: Database,
  { ministerId, key, given }: ByMinister & { readonly key: string; readonly given: NewDelegation },
): Promise<Delegation> {
  const bodySha256 = sha256(given);
  const earlier = await answered(database, ministerId, key, bodySha256);
  if (earlier) return earlier;
  const candidates = await delegateCandidates(database, ministerId);
  if (!candidates.some(({ personId }) => personId === given.personId)) throw notSomebodyForIt();
  const id = randomUUID();
  const limits =
    given.kind === 'delegate' ? given : { scope: 'all', penaltyTypes: [], maxAmountPiastres: null };
  try {
    await inTransaction(database, async client => {
      await client.query(
        `insert into delegation (delegation_id, kind, from_person_id, to_person_id, valid_from, valid_to, scope,
           penalty_types, max_amount_piastres, created_by, request_key, body_sha256)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $3, $10, $11)`,
        [
          id,
          given.kind,
          ministerId,
          given.personId,
          given.validFrom,
          given.validTo,
          limits.scope,
          limits.penaltyTypes,
          limits.maxAmountPiastres,
          key,
          bodySha256,
        ],
      );
      const detail = { delegationId: id, to: given.personId, what: given.kind, bodySha256 };
      await appendAudit(client, { kind: 'delegationGiven', personId: ministerId, detail });
    });
  } catch (error) {
    const constraint = (error as { constraint?: string }).constraint;
    if (constraint === 'delegation_one_acting') throw new Problem('actingOverlaps');
    if (constraint !== 'delegation_created_by_request_key_key') throw error;
    const first = await answered(database, ministerId, key, bodySha256);
    if (first) return first;
    throw error;
  }
  return found(await delegationById(database, id));
}

/**
 * Takes a delegation back, at once. Taking back twice is taking back once.
 * @throws Problem 404 when there is none, 409 when its days are over
 */
export async function revokeDelegation(
  database: Database,
  { ministerId, id }: ByMinister & { readonly id: string },
): Promise<Delegation> {
  await inTransaction(database, async client => {
    const { rowCount } = await client.query(
      `update delegation set revoked_at = now(), revoked_by = $2
       where delegation_id = $1 and revoked_at is null and valid_to >= (now() at time zone 'Africa/Cairo')::date`,
      [id, ministerId],
    );
    if (rowCount === 1)
      await appendAudit(client, {
        kind: 'delegationRevoked',
        personId: ministerId,
        detail: { delegationId: id },
      });
  });
  const delegation = found(await delegationById(database, id));
  if (delegation.state !== 'revoked') throw new Problem('delegationOver');
  return delegation;
}

async function answered(
  database: Database,
  ministerId: string,
  key: string,
  bodySha256: string,
): Promise<Delegation | null> {
  const { rows } = await database.query<{ id: string; bodySha256: string }>(
    `select delegation_id as id, body_sha256 as "bodySha256" from delegation where created_by = $1 and request_key = $2`,
    [ministerId, key],
  );
  const [row] = rows;
  if (!row) return null;
  if (row.bodySha256 !== bodySha256) throw new Problem('keyReused');
  return delegationById(database, row.id);
}

function found(delegation: Delegation | null): Delegation {
  if (!delegation) throw new Problem('notFound');
  return delegation;
}

function notSomebodyForIt(): Problem {
  return new Problem('invalid', {
    errors: [
      {
        field: 'personId',
        messageAr: 'اختر شخصًا له حساب يعمل، وليس مراجعًا ولا مدير نظام',
        messageEn: 'Choose somebody with an active account who is neither auditor nor administrator',
      },
    ],
  });
}
