import { REFUSALS, type Role } from '../glossary';
import { refusalOf } from './availableActions';
import type { CaseState } from './case';
import type { Steps } from './steps';
import { TASKS, type Task } from './tasks';
import type { Actor } from './values';

/** Every unit has a head of its own; of other roles the nearest unit that has any is where their tasks arrive. */
const IN_EVERY_UNIT: readonly Role[] = ['unit_head'];

/**
 * Passes every waiting task, at once and as an event, to the nearest unit above that has somebody who may do it, when
 * the unit where it arrives has nobody. The rules stay as they are: when no unit has anybody, the task stays.
 * @param office who holds the roles that tasks wait for, from the case's unit upward, the nearest first
 */
export function passTasks(steps: Steps, office: readonly Actor[]): void {
  for (const task of TASKS) {
    const { state } = steps;
    const { action, role } = task;
    if (!task.waits(state) || state.passedTasks.some(passed => passed.action === action)) continue;
    const from = arrivesIn(state, task, office);
    const to = office.find(actor => isFit(state, task, actor))?.unitId;
    if (to && from && to !== from) steps.emit('taskPassed', { action, role, from, to });
  }
}

/** Whether the case waits for a task that nobody of the office may do. */
export function isStranded(state: CaseState, task: Task, office: readonly Actor[]): boolean {
  return task.waits(state) && !office.some(actor => isFit(state, task, actor));
}

function arrivesIn(state: CaseState, { role }: Task, office: readonly Actor[]): string | undefined {
  return IN_EVERY_UNIT.includes(role) ? state.unitId : office.find(actor => actor.role === role)?.unitId;
}

/** What the case itself does not allow now says nothing about the person; a 403 does. */
function isFit(state: CaseState, { action, role }: Task, actor: Actor): boolean {
  if (actor.role !== role) return false;
  const refusal = refusalOf(state, action, actor);
  return refusal === null || REFUSALS[refusal].status !== 403;
}
