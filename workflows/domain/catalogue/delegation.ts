import type { DelegationLimits } from '../case/values';
import type { DelegationScope, PenaltyType } from '../glossary';
import json from './delegation.json';

/** What a delegation holds unless the minister says otherwise; an assumption until the ministry confirms it. */
export const USUAL_DELEGATION: DelegationLimits & {
  /** How long, from the day it is given. */
  readonly days: number;
} = {
  scope: json.scope as DelegationScope,
  penaltyTypes: json.penaltyTypes as readonly PenaltyType[],
  maxAmountPiastres: json.maxAmountPiastres,
  days: json.days,
};
