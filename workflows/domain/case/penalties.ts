import type { PenaltyTerms } from '../catalogue/penaltyTypes';
import type { ObjectionDecision, PenaltyState, PenaltyType, RefusalCode } from '../glossary';
import { dateOfDay, dayOf } from '../time/cairo';
import type { EvidenceRef, TextRef } from './values';

/** What the establishment says against a penalty, what legal affairs make of it, and what is decided. */
export interface Objection {
  /** ISO instant at which it was recorded. */
  readonly filedAt: string;
  /** Who of legal affairs recorded it for the establishment. */
  readonly filedBy: string;
  readonly text: TextRef;
  readonly evidence: readonly EvidenceRef[];
  /** The obligations that run for it: one for the recommendation, then one for the decision. */
  readonly obligationId: string;
  readonly recommendation: ObjectionDecision | null;
  readonly recommendationText: TextRef | null;
  readonly recommendedBy: string | null;
  readonly decision: ObjectionDecision | null;
  readonly decisionText: TextRef | null;
  readonly decidedBy: string | null;
}

/** One measure of a decision on its way, beside the case once it was served. */
export interface Penalty extends PenaltyTerms {
  readonly penaltyId: string;
  readonly decisionId: string;
  readonly measure: number;
  readonly penaltyType: PenaltyType;
  readonly amountPiastres: number | null;
  readonly days: number | null;
  readonly decidedAt: string;
  readonly state: PenaltyState;
  readonly orderNumber: string | null;
  /** A day in Cairo (`2026-11-22`). */
  readonly servedOn: string | null;
  /** It was carried out; stays when it is objected to or revoked afterwards. */
  readonly enforced: boolean;
  /** The days to object passed without an objection. */
  readonly objectionElapsed: boolean;
  readonly objection: Objection | null;
}

/** The last day on which the establishment may object, whole in Cairo; null while not served or when it may not. */
export function lastDayToObject({ servedOn, objectionDays }: Penalty): string | null {
  return servedOn === null || objectionDays === null ? null : dateOfDay(dayOf(servedOn) + objectionDays);
}

/** The days to object run: served, neither objected to nor revoked, and not over. */
export function isOpenToObjection(penalty: Penalty): boolean {
  const { state, objection, objectionElapsed } = penalty;
  return lastDayToObject(penalty) !== null && state !== 'revoked' && !objection && !objectionElapsed;
}

/** An objection that nobody has decided. */
export function openObjection({ state, objection }: Penalty): Objection | null {
  return state === 'objected' ? objection : null;
}

const REVOCABLE: readonly PenaltyState[] = ['decided', 'issued', 'served', 'objected', 'upheld'];

/** The minister revokes it at any time before it is enforced, and afterwards while an objection is undecided. */
export function isRevocable({ state }: Penalty): boolean {
  return REVOCABLE.includes(state);
}

/** Nothing more can become of it: revoked, or enforced and beyond objection. */
export function isSettled(penalty: Penalty): boolean {
  if (penalty.state === 'revoked') return true;
  return penalty.state === 'enforced' && !isOpenToObjection(penalty);
}

/** The establishment can no longer change it: only then is its type said to the citizen. */
export function isFinal(penalty: Penalty): boolean {
  return penalty.servedOn !== null && !isOpenToObjection(penalty) && !openObjection(penalty);
}

/** Why it is not enforced now; null when it may be. A penalty that an objection does not hold back is enforced once served. */
export function enforcementRefusal(penalty: Penalty): RefusalCode | null {
  const { state, enforced, suspendedByObjection } = penalty;
  if (enforced || !(state === 'served' || state === 'objected' || state === 'upheld'))
    return 'penaltyNotInState';
  const waits = state === 'objected' || isOpenToObjection(penalty);
  return suspendedByObjection && waits ? 'enforcementSuspended' : null;
}
