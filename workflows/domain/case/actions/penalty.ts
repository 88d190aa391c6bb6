import { type Outcome, type PenaltyState, REFUSALS, type RefusalCode } from '../../glossary';
import type { CaseState } from '../case';
import { dayInCairo } from '../clock';
import { enforcementRefusal, isRevocable, openObjection, type Penalty } from '../penalties';
import { outcomeOfMeasures } from '../questions';
import { Refused, type Steps } from '../steps';
import type { Actor, TextRef } from '../values';
import { firstOf, known, type RulesFor, withText } from './rule';
import { reviseOutcome } from './secondMessage';

/** A penalty is issued and served, and then goes on beside the case until it is enforced or revoked. */
export const PENALTY: RulesFor<'issuePenalty' | 'serveNotice' | 'enforce' | 'revoke'> = {
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
      const { penaltyId, decidedAt } = penaltyIn(steps.state, input.penalty, ['issued']);
      // The days to object count from here: a day that cannot be would take them from the establishment.
      if (input.servedOn < dayInCairo(steps.state, decidedAt))
        throw new Refused('servedBeforeDecision', 'servedOn');
      steps.emit('noticeServed', { penaltyId, servedOn: input.servedOn, evidence: input.evidence });
      steps.enterAfterMeasures();
    },
  },
  enforce: {
    guard: state => refusalOfAll(state.penalties, enforcementRefusal),
    decide: (steps, input) => {
      const penalty = penaltyNamed(steps.state, input.penalty);
      const refusal = enforcementRefusal(penalty);
      if (refusal) throw new Refused(refusal, 'penalty');
      const { penaltyId } = penalty;
      steps.emit('penaltyEnforced', { penaltyId, ...withText(input), evidence: input.evidence ?? [] });
    },
  },
  revoke: {
    guard: (state, actor) => refusalOfAll(state.penalties, penalty => revocationRefusal(penalty, actor)),
    decide: (steps, input, actor) => {
      const penalty = penaltyNamed(steps.state, input.penalty);
      const refusal = revocationRefusal(penalty, actor);
      if (refusal) throw new Refused(refusal, 'penalty');
      revokePenalty(steps, penalty, input);
    },
  },
};

/** Revokes, and says what then was done about the case, to the citizen too when they were told otherwise. */
export function revokePenalty(
  steps: Steps,
  { penaltyId }: Penalty,
  { reason, revisedOutcome }: { readonly reason: TextRef; readonly revisedOutcome: Outcome },
): void {
  const before = outcomeOfMeasures(steps.state);
  steps.emit('penaltyRevoked', { penaltyId, reason });
  if (steps.state.stage === 'penalty') return steps.enterAfterMeasures(revisedOutcome);
  const after = outcomeOfMeasures(steps.state) ?? revisedOutcome;
  // A disputed case has no outcome now, but may yet be closed with the one it had.
  const stated = steps.state.outcome ?? steps.state.formerOutcome;
  if (stated === before && after !== before) reviseOutcome(steps, after);
}

function revocationRefusal(penalty: Penalty, actor: Actor): RefusalCode | null {
  return firstOf(
    [!isRevocable(penalty), 'penaltyNotInState'],
    [isPartyToObjection(penalty, actor), 'samePerson'],
  );
}

/** Who recorded the objection or recommended on it decides nothing about it. */
export function isPartyToObjection(penalty: Penalty, { personId }: Actor): boolean {
  const objection = openObjection(penalty);
  return objection !== null && (objection.filedBy === personId || objection.recommendedBy === personId);
}

/**
 * Null when one of the penalties allows it; else the reason that says most of why none does: one about the person
 * before one about the state of another penalty.
 */
export function refusalOfAll(
  penalties: readonly Penalty[],
  refusalOf: (penalty: Penalty) => RefusalCode | null,
): RefusalCode | null {
  const reasons = penalties.flatMap(penalty => refusalOf(penalty) ?? []);
  if (penalties.length > 0 && reasons.length < penalties.length) return null;
  return (
    reasons.find(reason => REFUSALS[reason].status === 403) ??
    reasons.find(reason => reason !== 'penaltyNotInState') ??
    'noPenalty'
  );
}

export function penaltyNamed(state: CaseState, penaltyId: string): Penalty {
  return known(state.penalties, p => p.penaltyId === penaltyId, 'penalty');
}

function hasPenaltyIn(state: CaseState, states: readonly PenaltyState[]): boolean {
  return state.penalties.some(p => states.includes(p.state));
}

function penaltyIn(state: CaseState, penaltyId: string, states: readonly PenaltyState[]): Penalty {
  const penalty = penaltyNamed(state, penaltyId);
  if (!states.includes(penalty.state)) throw new Refused('penaltyNotInState', 'penalty');
  return penalty;
}
