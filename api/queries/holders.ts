import type { Queryable } from '../../activities/adapters/database';
import { isReporterSql } from '../../activities/adapters/reporters';
import type { CaseState } from '../../workflows/domain/case/case';
import { isStranded } from '../../workflows/domain/case/passTasks';
import { ALARMED_TASKS, OPENS_TASKS, TASK_ROLES } from '../../workflows/domain/case/tasks';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action, Role } from '../../workflows/domain/glossary';
import type { UnitTree } from './units';

/** Who holds these roles over a case, by an account that may sign in: from the case's unit upward, the nearest first. */
export async function holdersOf(
  client: Queryable,
  units: UnitTree,
  state: CaseState,
  roles: readonly Role[],
): Promise<readonly Actor[]> {
  return (await holdersOfCases(client, units, [state], roles)).get(state.caseId) ?? [];
}

/** The same for many cases at once, by case. */
async function holdersOfCases(
  client: Queryable,
  units: UnitTree,
  states: readonly CaseState[],
  roles: readonly Role[],
): Promise<ReadonlyMap<string, readonly Actor[]>> {
  const paths = states.map(({ caseId, unitId }) => ({ caseId, path: pathUp(units, unitId) }));
  const { rows } = await client.query<Holder>({
    name: 'holders-of-roles',
    text: `select c.case_id as "caseId", h.role, h.unit_id as "unitId", a.person_id as "personId",
        h.on_behalf as "onBehalf",
        array(select t.establishment_id from person_tie t where t.person_id = a.person_id) as "tiedTo",
        ${isReporterSql('a.person_id')} as "isReporter"
      from jsonb_to_recordset($1::jsonb) as one("caseId" uuid, path jsonb) join cases c on c.case_id = one."caseId"
        join held_role h on h.role = any($2) and one.path ? h.unit_id join account a using (account_id)
      where a.active
      order by (select e.place from jsonb_array_elements_text(one.path) with ordinality as e(unit, place)
        where e.unit = h.unit_id), h.role, a.person_id`,
    values: [JSON.stringify(paths), roles],
  });
  const byCase = new Map<string, Actor[]>();
  for (const { caseId, onBehalf, ...holder } of rows) {
    const holders = byCase.get(caseId) ?? [];
    byCase.set(caseId, holders);
    holders.push({ ...holder, ...(onBehalf ? { onBehalf } : {}) });
  }
  return byCase;
}

type Holder = Omit<Actor, 'onBehalf'> & {
  readonly caseId: string;
  readonly onBehalf: Actor['onBehalf'] | null;
};

/** What a command that may open a task for a second person brings along; nothing for the others. */
export async function officeFor(
  client: Queryable,
  units: UnitTree,
  state: CaseState,
  action: Action,
): Promise<{ readonly office?: readonly Actor[] }> {
  return OPENS_TASKS.includes(action) ? { office: await holdersOf(client, units, state, TASK_ROLES) } : {};
}

/** What the case waits for and nobody may do: everyone who holds the role is tied, complained or had a hand in it. */
export async function strandedTasks(
  client: Queryable,
  units: UnitTree,
  state: CaseState,
): Promise<readonly StrandedTask[]> {
  return (await strandedTasksOfCases(client, units, [state])).get(state.caseId) ?? [];
}

/** The same for many cases at once, by case. */
export async function strandedTasksOfCases(
  client: Queryable,
  units: UnitTree,
  states: readonly CaseState[],
): Promise<ReadonlyMap<string, readonly StrandedTask[]>> {
  const waiting = states.map(state => ({ state, tasks: ALARMED_TASKS.filter(task => task.waits(state)) }));
  const roles = [...new Set(waiting.flatMap(({ tasks }) => tasks.map(({ role }) => role)))];
  if (roles.length === 0) return new Map();
  const holders = await holdersOfCases(client, units, states, roles);
  return new Map(
    waiting.map(({ state, tasks }) => {
      const office = holders.get(state.caseId) ?? [];
      const stranded = tasks.filter(task => isStranded(state, task, office));
      return [state.caseId, stranded.map(({ action, role }) => ({ action, role }))];
    }),
  );
}

export interface StrandedTask {
  readonly action: Action;
  readonly role: Role;
}

function pathUp(units: UnitTree, unitId: string | null): readonly string[] {
  const path: string[] = [];
  for (let id = unitId; id !== null; id = units.get(id)?.parentId ?? null) path.push(id);
  return path;
}
