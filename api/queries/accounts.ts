import type { Queryable } from '../../activities/adapters/database';
import type { OnBehalf } from '../../workflows/domain/case/values';
import type { StaffRole } from '../../workflows/domain/glossary';

/** A role in a unit. `onBehalf`: the minister's, by a delegation in force until the end of the day `until`. */
export interface HeldRole {
  readonly role: StaffRole;
  readonly unitId: string;
  readonly onBehalf?: OnBehalf;
  readonly until?: string;
}

/** Who is signed in: one person, their roles in units, the establishments they are tied to. */
export interface Account {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly username: string;
  readonly roles: readonly HeldRole[];
  readonly tiedTo: readonly string[];
}

const ACCOUNT = `
select a.account_id as "accountId", a.person_id as "personId", p.name, a.username,
  coalesce((select jsonb_agg(jsonb_build_object('role', h.role, 'unitId', h.unit_id) ||
      case when h.on_behalf is null then '{}' else jsonb_build_object('onBehalf', h.on_behalf, 'until', h.until) end
      order by h.on_behalf is not null, h.role, h.unit_id)
    from held_role h where h.account_id = a.account_id), '[]') as roles,
  array(select t.establishment_id from person_tie t where t.person_id = a.person_id) as "tiedTo"
from account a join person p using (person_id)`;

export async function accountOfSession(client: Queryable, tokenHash: Buffer): Promise<Account | null> {
  const { rows } = await client.query<Account>({
    name: 'account-of-session',
    text: `${ACCOUNT} join session s on s.account_id = a.account_id
           where s.token_hash = $1 and s.expires_at > now() and a.active`,
    values: [tokenHash],
  });
  return rows[0] ?? null;
}

export async function accountByUsername(
  client: Queryable,
  username: string,
): Promise<{ readonly account: Account; readonly passwordHash: string } | null> {
  const { rows } = await client.query<Account & { passwordHash: string }>(
    `select found.*, h.password_hash as "passwordHash" from (${ACCOUNT} where a.username = $1 and a.active) found
     join account h on h.account_id = found."accountId"`,
    [username],
  );
  const row = rows[0];
  if (!row) return null;
  const { passwordHash, ...account } = row;
  return { account, passwordHash };
}
