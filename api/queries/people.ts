import type { Queryable } from '../../activities/adapters/database';
import { isReporterSql } from '../../activities/adapters/reporters';
import type { CaseState } from '../../workflows/domain/case/case';
import type { PersonRef } from '../../workflows/domain/case/values';
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

/** Who may decide a case in the minister's place by a delegation in force. */
export async function delegatesFor(
  client: Queryable,
  units: UnitTree,
  state: CaseState,
): Promise<
  readonly (PersonRef & { readonly name: string; readonly role: 'minister'; readonly tied: boolean })[]
> {
  const { rows } = await client.query<PersonRef & { name: string }>(
    `select distinct on (p.name, p.person_id) p.person_id as "personId", p.name, h.unit_id as "unitId",
       array(select t.establishment_id from person_tie t where t.person_id = p.person_id) as "tiedTo",
       exists (select 1 from cases c where c.case_id = $1 and ${isReporterSql('p.person_id')}) as "isReporter"
     from held_role h join account a using (account_id) join person p using (person_id)
     where a.active and h.on_behalf ->> 'kind' = 'delegate' order by p.name, p.person_id`,
    [state.caseId],
  );
  return rows
    .filter(({ unitId }) => units.below(unitId).includes(state.unitId))
    .map(person => ({
      ...person,
      role: 'minister',
      tied: state.establishmentId !== null && person.tiedTo.includes(state.establishmentId),
    }));
}

/** The names of these persons, by id. */
export async function namesOf(
  client: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ personId: string; name: string }>(
    'select person_id as "personId", name from person where person_id::text = any($1)',
    [personIds],
  );
  return new Map(rows.map(({ personId, name }) => [personId, name]));
}
