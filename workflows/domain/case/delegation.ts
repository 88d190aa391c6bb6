import type { Action, OnBehalfKind, RefusalCode } from '../glossary';
import type { CaseState, PendingDecision } from './case';
import type { Penalty } from './penalties';
import { PROCESS_TABLE } from './process';
import { pendingProposal } from './questions';
import type { Actor, DelegationLimits, Measure, OnBehalf } from './values';

/** What the minister alone does: nobody in the minister's place passes that place on. */
const MINISTERS_OWN: readonly Action[] = ['delegate'];

/** Everything that the minister may do and somebody in the minister's place may, by kind. */
export const ON_BEHALF_ACTIONS: Readonly<Record<OnBehalfKind, readonly Action[]>> = {
  delegate: [
    'approve',
    'amend',
    'returnWithNote',
    'orderRevisit',
    'withdrawDecision',
    'decideObjection',
    'addNote',
    'attachEvidence',
  ],
  acting: (Object.keys(PROCESS_TABLE) as Action[]).filter(
    action =>
      !MINISTERS_OWN.includes(action) &&
      PROCESS_TABLE[action].rules.some(rule => rule.by.includes('minister')),
  ),
};

/**
 * What is added beside the work, or takes one's own decision back: limits do not matter. An objection is held against
 * them by its own penalty.
 */
const NOT_OF_THE_PROPOSAL: readonly Action[] = [
  'addNote',
  'attachEvidence',
  'withdrawDecision',
  'decideObjection',
];

/**
 * Why somebody in the minister's place may not do this here; null when they may, or are not in anybody's place. What
 * is beyond a delegation is not before the delegate at all: amending it into the limits would decide what the minister
 * kept.
 */
export function onBehalfRefusal(state: CaseState, action: Action, actor: Actor): RefusalCode | null {
  const { onBehalf } = actor;
  if (!onBehalf) return null;
  if (onBehalf.ended && action !== 'withdrawDecision') return 'notDelegated';
  if (!ON_BEHALF_ACTIONS[onBehalf.kind].includes(action)) return 'notDelegated';
  if (onBehalf.kind === 'acting' || NOT_OF_THE_PROPOSAL.includes(action)) return null;
  const limits = limitsFor(state, actor.personId, onBehalf.limits);
  const measures = pendingProposal(state)?.measures ?? [];
  return isInScope(state, limits) && isWithinLimits(measures, limits) ? null : 'beyondDelegation';
}

/**
 * The place in which a decision was made that can still be withdrawn, for whoever made it and has lost that place
 * since: to withdraw it and for nothing else. Null for the minister's own decision.
 */
export function formerPlace({
  by,
}: PendingDecision): { readonly unitId: string; readonly onBehalf: OnBehalf } | null {
  const { unitId, onBehalf } = by;
  if (!onBehalf) return null;
  const { kind, delegationId } = onBehalf;
  if (kind === 'acting') return { unitId, onBehalf: { kind, delegationId, ended: true } };
  return { unitId, onBehalf: { kind, delegationId, limits: NOTHING, ended: true } };
}
const NOTHING: DelegationLimits = { scope: 'directorate_forbidden', penaltyTypes: [], maxAmountPiastres: 0 };

/** Whether a penalty is one that this person might have decided: then an objection to it is theirs to decide too. */
export function mayDecidePenalty(state: CaseState, { onBehalf }: Actor, penalty: Penalty): boolean {
  if (onBehalf?.kind !== 'delegate') return true;
  const { penaltyType, amountPiastres } = penalty;
  const measure = { kind: 'penalty', penaltyType, amountPiastres: amountPiastres ?? undefined } as const;
  return isInScope(state, onBehalf.limits) && isWithinLimits([measure], onBehalf.limits);
}

/** Whether what this person enters stays within their delegation; the minister and an acting one have no limits. */
export function mayDecideMeasures(state: CaseState, actor: Actor, measures: readonly Measure[]): boolean {
  const { onBehalf } = actor;
  if (onBehalf?.kind !== 'delegate') return true;
  return isWithinLimits(measures, limitsFor(state, actor.personId, onBehalf.limits));
}

/**
 * The delegation's own limits; where the minister put this case before the delegate they reach as far as what was put
 * there: the types of the pending proposal and its sum.
 */
function limitsFor(state: CaseState, personId: string, own: DelegationLimits): DelegationLimits {
  if (state.delegatedTo !== personId) return own;
  const measures = pendingProposal(state)?.measures ?? [];
  const unlimited = own.maxAmountPiastres === null || measures.some(isUnlimitedFine);
  return {
    scope: 'all',
    penaltyTypes: [...own.penaltyTypes, ...measures.flatMap(({ penaltyType }) => penaltyType ?? [])],
    maxAmountPiastres: unlimited ? null : Math.max(own.maxAmountPiastres ?? 0, sumOf(measures)),
  };
}

function isInScope({ category }: CaseState, { scope }: DelegationLimits): boolean {
  return scope === 'all' || category?.directorateMayDecide === false;
}

function isWithinLimits(measures: readonly Measure[], limits: DelegationLimits): boolean {
  const { penaltyTypes, maxAmountPiastres } = limits;
  const penalties = measures.filter(measure => measure.kind === 'penalty');
  if (!penalties.every(({ penaltyType }) => penaltyType && penaltyTypes.includes(penaltyType))) return false;
  if (maxAmountPiastres === null) return true;
  return !penalties.some(isUnlimitedFine) && sumOf(penalties) <= maxAmountPiastres;
}

/** A fine that does not say how much may be any. */
function isUnlimitedFine({ penaltyType, amountPiastres }: Measure): boolean {
  return penaltyType === 'fine' && amountPiastres === undefined;
}

function sumOf(measures: readonly Measure[]): number {
  return measures.reduce((sum, { amountPiastres = 0 }) => sum + amountPiastres, 0);
}
