import { penaltyRules } from '../catalogue/penaltyTypes';
import type { CaseState } from './case';
import { isUndocumentedFraud, mayMeasure } from './kinds';
import { isSubstantiated } from './questions';
import { Refused } from './steps';
import type { Measure, PermittedPenalty } from './values';

export function hasPenalty(measures: readonly Measure[]): boolean {
  return measures.some(m => m.kind === 'penalty');
}

/** Whether the law is asked first. A fraud goes before legal affairs whatever is to be done about it. */
export function needsLegalReview({ kind }: CaseState, measures: readonly Measure[]): boolean {
  return hasPenalty(measures) || (kind === 'fraud' && measures.length > 0);
}

/** Refuses a list of measures that is empty, incomplete, or punishes without an established violation. */
export function checkMeasures(state: CaseState, measures: readonly Measure[]): void {
  if (measures.length === 0) throw new Refused('noMeasures', 'measures');
  if (!measures.every(isComplete)) throw new Refused('measureIncomplete', 'measures');
  if (!measures.every(m => mayMeasure(state, m.kind))) throw new Refused('measureNotForKind', 'measures');
  if (isUndocumentedFraud(state)) throw new Refused('fraudNotDocumented', 'measures');
  if (!hasPenalty(measures)) return;
  if (!isSubstantiated(state)) throw new Refused('noSubstantiatedFinding', 'measures');
  if (!state.establishmentId) throw new Refused('noEstablishment', 'measures');
}

function isComplete(measure: Measure): boolean {
  switch (measure.kind) {
    case 'penalty':
      return (
        measure.penaltyType !== undefined &&
        penaltyRules(measure.penaltyType).needs.every(needed => (measure[needed] ?? 0) > 0)
      );
    case 'remedy':
      return measure.text !== undefined;
    case 'referral':
      return measure.body !== undefined && measure.text !== undefined && measure.dueDate !== undefined;
  }
}

/**
 * Whether every penalty is of a permitted type and all of one type together are within its maxima: two fines are
 * not a way around the maximum of one, nor is a closure that does not say for how long. A type without a maximum has
 * none.
 */
export function isPermitted(measures: readonly Measure[], permitted: readonly PermittedPenalty[]): boolean {
  const penalties = measures.filter(m => m.kind === 'penalty');
  return penalties.every(({ penaltyType }) => {
    const limit = permitted.find(p => p.penaltyType === penaltyType);
    if (!limit) return false;
    const same = penalties.filter(p => p.penaltyType === penaltyType);
    return isWithin(same, 'amountPiastres', limit.maxAmountPiastres) && isWithin(same, 'days', limit.maxDays);
  });
}

function isWithin(
  penalties: readonly Measure[],
  of: 'amountPiastres' | 'days',
  maximum: number | undefined,
): boolean {
  if (maximum === undefined) return true;
  const total = penalties.reduce((sum, penalty) => sum + (penalty[of] ?? Number.POSITIVE_INFINITY), 0);
  return total <= maximum;
}
