import type { CaseState } from '../../workflows/domain/case/case';
import { type Signature, signatureFor } from '../../workflows/domain/case/signature';
import type { Random } from './domainRandom';

/** How often a reference names nothing that the case has. */
export const WRONG_REFERENCE = 0.08;

type PartType = 'visit' | 'penalty' | 'remedy' | 'onSiteMeasure' | 'proposal' | 'referral' | 'obligation';

/** A part of the case by its id: mostly the newest, now and then one that is not there. */
export function reference(random: Random, state: CaseState, type: PartType): string {
  const ids = partIds(state, type);
  const newest = ids.at(-1);
  if (newest === undefined || random.chance(WRONG_REFERENCE)) return 'x99';
  return random.chance(0.6) ? newest : random.pick(ids);
}

function partIds(state: CaseState, type: PartType): readonly string[] {
  switch (type) {
    case 'visit':
      return state.visits.map(v => v.visitId);
    case 'penalty':
      return state.penalties.map(p => p.penaltyId);
    case 'remedy':
      return state.remedies.map(r => r.remedyId);
    case 'onSiteMeasure':
      return state.onSiteMeasures.map(m => m.onSiteMeasureId);
    case 'proposal':
      return state.proposals.map(p => p.proposalId);
    case 'referral':
      return state.referrals.map(r => r.referralId);
    case 'obligation':
      return state.obligations.map(o => o.obligationId);
  }
}

const signatures = new WeakMap<CaseState, Signature | null>();

/** Computed once for each case: hundreds of inputs are drawn for one, and a digest takes longer than all else in them. */
export function signatureIn(state: CaseState): Signature | null {
  const known = signatures.get(state);
  if (known !== undefined) return known;
  const signature = signatureFor(state);
  signatures.set(state, signature);
  return signature;
}
