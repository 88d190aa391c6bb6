import type { Outcome, Role, Stage } from '../glossary';
import type { CaseState, Obligation, Proposal, Referral, Visit } from './case';
import { isSettled } from './penalties';
import { STAGE_OWNERS } from './process';

/** Questions that several decisions ask of a case. */

export function openVisits(state: CaseState): readonly Visit[] {
  return state.visits.filter(v => v.state === 'scheduled' || v.state === 'started');
}

/** The bodies whose word the case waits for. The emergency network answers beside the case. */
export function awaitedReferrals(state: CaseState): readonly Referral[] {
  return state.referrals.filter(r => r.state === 'open' && r.source.from !== 'emergency');
}

export function pendingProposal(state: CaseState): Proposal | undefined {
  return state.proposals.find(p => p.state === 'pending');
}

/** A violation established by a visit. A desk check or a cancelled visit never is enough for a penalty. */
export function isSubstantiated(state: CaseState): boolean {
  return state.visits.some(v => v.verdict === 'substantiated' && v.state === 'done' && !v.superseded);
}

export function openObligationsToMinister(state: CaseState): readonly Obligation[] {
  return state.obligations.filter(o => o.kind === 'return_to_minister' && !o.met);
}

/** What leaders still owe an answer to. */
export function openAssignments({ obligations }: CaseState): readonly Obligation[] {
  return obligations.filter(({ kind, met }) => kind === 'leader_answer' && !met);
}

/** «مراجعة وعرض» not yet answered: there is no closing and no local decision. */
export function mustReturnToMinister(state: CaseState): boolean {
  return openObligationsToMinister(state).length > 0;
}

/**
 * Whose work the case is in a stage. A case disputed twice is presented by the head of the unit; a verification is
 * the inspector's from the scheduling of a visit until its findings.
 */
export function ownerOf(state: CaseState, stage: Stage): Role | null {
  if (stage === 'verification' && openVisits(state).length > 0) return 'inspector';
  return stage === 'presentation' && state.disputes > 1 ? 'unit_head' : STAGE_OWNERS[stage];
}

/** Nothing of the case is open any more, and the days to dispute it are over: nobody acts on it again. */
export function isOver(state: CaseState): boolean {
  return (
    state.reopenElapsed &&
    state.penalties.every(isSettled) &&
    state.referrals.every(r => r.state !== 'open') &&
    state.obligations.every(o => o.met) &&
    state.onSiteMeasures.every(m => m.confirmed !== null) &&
    openVisits(state).length === 0 &&
    state.root?.answer?.final !== false
  );
}

/** Whether the minister decides a proposal here, rather than the head of the unit. */
export function goesToMinister(state: CaseState): boolean {
  return state.ministerMark || !(state.category?.directorateMayDecide ?? false);
}

/** Whether a remedy must be seen on the ground before the citizen is told. */
export function remedyNeedsCheck(state: CaseState): boolean {
  return state.category?.fieldVisitNeeded ?? true;
}

export function stageAfterMeasures(state: CaseState): Stage {
  if (state.penalties.some(p => p.state === 'decided' || p.state === 'issued')) return 'penalty';
  if (state.remedies.some(r => r.state === 'open' || r.state === 'recorded')) return 'remedy';
  if (state.referrals.some(r => r.state === 'open' && r.source.from === 'decision')) return 'referred';
  return 'citizen_contact';
}

/** What the penalties say was done, unless all of them were revoked. */
export function outcomeOfPenalties(state: CaseState): Outcome | null {
  const standing = state.penalties.filter(p => p.state !== 'revoked');
  if (standing.some(p => p.penaltyType === 'prosecution')) return 'prosecuted';
  return standing.length > 0 ? 'penalised' : null;
}

/** What was done, by the heaviest measure that stands. */
export function outcomeOfMeasures(state: CaseState): Outcome | null {
  const ofPenalties = outcomeOfPenalties(state);
  if (ofPenalties) return ofPenalties;
  if (state.remedies.some(r => r.state === 'done')) return 'remedied';
  if (state.referrals.some(r => r.state === 'answered' && r.source.from === 'decision'))
    return 'referred_answered';
  return null;
}
