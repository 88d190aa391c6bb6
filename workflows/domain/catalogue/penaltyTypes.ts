import type { PenaltyType } from '../glossary';
import penaltyTypesJson from './penaltyTypes.json';

/** What goes with a penalty from its decision on, whatever the catalogue says later. */
export interface PenaltyTerms {
  /** Days after the service in which the establishment may object; null: it may not. */
  readonly objectionDays: number | null;
  /** It is not enforced while an objection is possible or undecided. */
  readonly suspendedByObjection: boolean;
}

/** One type of penalty; `needs`: what a measure of this type is incomplete without. */
export interface PenaltyRules extends PenaltyTerms {
  readonly needs: readonly ('amountPiastres' | 'days')[];
}

export const PENALTY_TYPES_VERSION: string = penaltyTypesJson.version;

const RULES = penaltyTypesJson.types as Readonly<Record<PenaltyType, PenaltyRules>>;

export function penaltyRules(type: PenaltyType): PenaltyRules {
  return RULES[type];
}

export function penaltyTerms(type: PenaltyType): PenaltyTerms {
  const { objectionDays, suspendedByObjection } = RULES[type];
  return { objectionDays, suspendedByObjection };
}
