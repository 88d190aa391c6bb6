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
  const path = pathUp(units, state.unitId);
  const { rows } = await client.query<Omit<Actor, 'onBehalf'> & { onBehalf: Actor['onBehalf'] | null }>({
    name: 'holders-of-roles',
    text: `select h.role, h.unit_id as "unitId", a.person_id as "personId", h.on_behalf as "onBehalf",
        array(select t.establishment_id from person_tie t where t.person_id = a.person_id) as "tiedTo",
        ${isReporterSql('a.person_id')} as "isReporter"
      from held_role h join account a using (account_id) join cases c on c.case_id = $1
      where a.active and h.role = any($2) and h.unit_id = any($3)
      order by array_position($3, h.unit_id), h.role, a.person_id`,
    values: [state.caseId, roles, path],
  });
  return rows.map(({ onBehalf, ...holder }) => ({ ...holder, ...(onBehalf ? { onBehalf } : {}) }));
}

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
  const waiting = ALARMED_TASKS.filter(task => task.waits(state));
  if (waiting.length === 0) return [];
  const office = await holdersOf(client, units, state, [...new Set(waiting.map(({ role }) => role))]);
  return waiting
    .filter(task => isStranded(state, task, office))
    .map(({ action, role }) => ({ action, role }));
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
