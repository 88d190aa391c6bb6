import type { CaseState, Remedy } from '../case';
import { remedyNeedsCheck } from '../questions';
import { Refused, type Steps } from '../steps';
import type { Actor } from '../values';
import { firstOf, known, type RulesFor, withReason, withText } from './rule';

const REMEDY_FAILURES_BEFORE_PRESENTATION = 3;

/** Remedies are carried out and checked. */
export const REMEDY: RulesFor<'recordRemedy' | 'confirmRemedyOnSite' | 'reportCannotRemedy'> = {
  recordRemedy: {
    guard: (state, actor) => {
      const open = state.remedies.filter(r => r.state === 'open');
      return firstOf(
        [open.length === 0, 'noRemedy'],
        [!open.some(r => isTaskOf(r, actor)), 'otherUnitsRemedy'],
      );
    },
    decide: (steps, input, actor) => {
      const { remedyId } = taskIn(steps.state, actor, input.remedy, ['open']);
      steps.emit('remedyRecorded', { remedyId, text: input.text, evidence: input.evidence ?? [] });
      if (remedyNeedsCheck(steps.state)) return;
      steps.emit('remedyChecked', { remedyId, result: 'done', evidence: [] });
      steps.enterAfterMeasures();
    },
  },
  confirmRemedyOnSite: {
    guard: (state, actor) =>
      firstOf(
        [!hasRemedyIn(state, 'recorded'), 'noRemedy'],
        [state.remedies.filter(r => r.state === 'recorded').every(r => isExecutor(r, actor)), 'samePerson'],
      ),
    decide: (steps, input, actor) => {
      const remedy = remedyIn(steps.state, input.remedy, ['recorded']);
      if (isExecutor(remedy, actor)) throw new Refused('samePerson', 'remedy');
      const { remedyId } = remedy;
      steps.emit('remedyChecked', {
        remedyId,
        result: input.result,
        ...withText(input),
        evidence: input.evidence ?? [],
      });
      afterCheck(steps, remedy, input.result === 'done');
    },
  },
  reportCannotRemedy: {
    guard: (state, actor) => {
      const open = state.remedies.filter(isOpenRemedy);
      return firstOf(
        [open.length === 0, 'noRemedy'],
        [!open.some(r => isTaskOf(r, actor)), 'otherUnitsRemedy'],
      );
    },
    decide: (steps, input, actor) => {
      const { remedyId } = taskIn(steps.state, actor, input.remedy, ['open', 'recorded']);
      steps.emit('remedyFailed', { remedyId, ...withReason(input) });
      steps.enter('presentation');
    },
  },
};

/** Seen done, it is done; seen not done a third time, the case needs another way. */
export function afterCheck(steps: Steps, { remedyId, failures }: Remedy, done: boolean): void {
  if (done) return steps.enterAfterMeasures();
  if (failures + 1 < REMEDY_FAILURES_BEFORE_PRESENTATION) return;
  steps.emit('remedyFailed', { remedyId });
  steps.enter('presentation');
}

const isOpenRemedy = (remedy: Remedy) => remedy.state === 'open' || remedy.state === 'recorded';

function hasRemedyIn(state: CaseState, remedyState: Remedy['state']): boolean {
  return state.remedies.some(r => r.state === remedyState);
}

function remedyIn(state: CaseState, remedyId: string, states: readonly Remedy['state'][]): Remedy {
  const remedy = known(state.remedies, r => r.remedyId === remedyId, 'remedy');
  if (!states.includes(remedy.state)) throw new Refused('noRemedy', 'remedy');
  return remedy;
}

/** A remedy is the task of the unit it names and of those above; without one, of whoever executes for the case. */
function isTaskOf({ unit }: Remedy, { unitId }: Actor): boolean {
  return unit === null || unit.unitId === unitId || unit.above.includes(unitId);
}

function taskIn(
  state: CaseState,
  actor: Actor,
  remedyId: string,
  states: readonly Remedy['state'][],
): Remedy {
  const remedy = remedyIn(state, remedyId, states);
  if (!isTaskOf(remedy, actor)) throw new Refused('otherUnitsRemedy', 'remedy');
  return remedy;
}

/** The check is made by another person, and if by an executing unit then by another unit. */
function isExecutor(remedy: Remedy, actor: Actor): boolean {
  const sameUnit = actor.role === 'executing_unit' && remedy.recordedUnit === actor.unitId;
  return remedy.recordedBy === actor.personId || sameUnit;
}
