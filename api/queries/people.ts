import type { Queryable } from '../../activities/adapters/database';
import type { CaseState } from '../../workflows/domain/case/case';
import type { UnitTree } from './units';

/** Who can be named for a case: holds the role (or any), and their scope covers it. `tied`: to its establishment. */
export async function peopleFor(
  client: Queryable,
  units: UnitTree,
  state: CaseState,
  role: string | undefined,
) {
  const covering = units
    .all()
    .filter(unit => units.below(unit.id).includes(state.unitId))
    .map(unit => unit.id);
  const { rows } = await client.query(
    `select distinct on (p.name, p.person_id) p.person_id as "personId", p.name, r.role, r.unit_id as "unitId",
       exists (select 1 from person_tie t where t.person_id = p.person_id and t.establishment_id = $3) as tied
     from person p join account a using (person_id) join account_role r using (account_id)
     where a.active and r.role <> all('{admin,auditor}') and ($1::text is null or r.role = $1) and r.unit_id = any($2)
     order by p.name, p.person_id`,
    [role ?? null, covering, state.establishmentId],
  );
  return { items: rows, total: rows.length };
}
