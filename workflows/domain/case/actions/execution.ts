import type { PenaltyState } from '../../glossary';
import type { CaseState, Penalty, Remedy } from '../case';
import { outcomeOfMeasures, remedyNeedsCheck } from '../questions';
import { Refused } from '../steps';
import type { Actor } from '../values';
import { firstOf, known, type RulesFor, withReason, withText } from './rule';

const REMEDY_FAILURES_BEFORE_PRESENTATION = 3;

/** Penalties and remedies are carried out. A served penalty goes on beside the case. */
export const EXECUTION: RulesFor<
  | 'issuePenalty'
  | 'serveNotice'
  | 'enforce'
  | 'revoke'
  | 'recordRemedy'
  | 'confirmRemedyOnSite'
  | 'reportCannotRemedy'
> = {
  issuePenalty: {
    guard: state => firstOf([!hasPenaltyIn(state, ['decided']), 'noPenalty']),
    decide: (steps, input) => {
      const { penaltyId } = penaltyIn(steps.state, input.penalty, ['decided']);
      steps.emit('penaltyIssued', { penaltyId, orderNumber: input.orderNumber });
    },
  },
  serveNotice: {
    guard: state => firstOf([!hasPenaltyIn(state, ['issued']), 'noPenalty']),
    decide: (steps, input) => {
      const { penaltyId } = penaltyIn(steps.state, input.penalty, ['issued']);
      steps.emit('noticeServed', { penaltyId, servedOn: input.servedOn, evidence: input.evidence });
      steps.enterAfterMeasures();
    },
  },
  enforce: {
    guard: state => firstOf([!hasPenaltyIn(state, ['served']), 'noPenalty']),
    decide: (steps, input) => {
      const { penaltyId } = penaltyIn(steps.state, input.penalty, ['served']);
      steps.emit('penaltyEnforced', { penaltyId, ...withText(input), evidence: input.evidence ?? [] });
    },
  },
  revoke: {
    guard: state => firstOf([!hasPenaltyIn(state, REVOCABLE), 'noPenalty']),
    decide: (steps, input) => {
      const { penaltyId } = penaltyIn(steps.state, input.penalty, REVOCABLE);
      const before = outcomeOfMeasures(steps.state);
      steps.emit('penaltyRevoked', { penaltyId, reason: input.reason });
      if (steps.state.stage === 'penalty') return steps.enterAfterMeasures(input.revisedOutcome);
      const after = outcomeOfMeasures(steps.state) ?? input.revisedOutcome;
      // A disputed case has no outcome now, but may yet be closed with the one it had.
      const stated = steps.state.outcome ?? steps.state.formerOutcome;
      if (stated === before && after !== before) steps.emit('outcomeRevised', { outcome: after });
    },
  },
  recordRemedy: {
    guard: state => firstOf([!hasRemedyIn(state, 'open'), 'noRemedy']),
    decide: (steps, input) => {
      const { remedyId } = remedyIn(steps.state, input.remedy, ['open']);
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
      if (input.result === 'done') return steps.enterAfterMeasures();
      if (remedy.failures + 1 < REMEDY_FAILURES_BEFORE_PRESENTATION) return;
      steps.emit('remedyFailed', { remedyId });
      steps.enter('presentation');
    },
  },
  reportCannotRemedy: {
    guard: state => firstOf([!state.remedies.some(isOpenRemedy), 'noRemedy']),
    decide: (steps, input) => {
      const { remedyId } = remedyIn(steps.state, input.remedy, ['open', 'recorded']);
      steps.emit('remedyFailed', { remedyId, ...withReason(input) });
      steps.enter('presentation');
    },
  },
};

const REVOCABLE: readonly PenaltyState[] = ['decided', 'issued', 'served'];

function hasPenaltyIn(state: CaseState, states: readonly PenaltyState[]): boolean {
  return state.penalties.some(p => states.includes(p.state));
}

function penaltyIn(state: CaseState, penaltyId: string, states: readonly PenaltyState[]): Penalty {
  const penalty = known(state.penalties, p => p.penaltyId === penaltyId, 'penalty');
  if (!states.includes(penalty.state)) throw new Refused('penaltyNotInState', 'penalty');
  return penalty;
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

/** The check is made by another person, and if by an executing unit then by another unit. */
function isExecutor(remedy: Remedy, actor: Actor): boolean {
  const sameUnit = actor.role === 'executing_unit' && remedy.recordedUnit === actor.unitId;
  return remedy.recordedBy === actor.personId || sameUnit;
}
