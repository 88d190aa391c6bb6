import { penaltyRules } from '../../../../workflows/domain/catalogue/penaltyTypes';
import { codesOf, PENALTY_TYPES } from '../../../../workflows/domain/glossary';

/** Which numbers a type of penalty carries. */
export const WITH_AMOUNT = codesOf(PENALTY_TYPES).filter(type =>
  penaltyRules(type).needs.includes('amountPiastres'),
);
export const WITH_DAYS = codesOf(PENALTY_TYPES).filter(type => penaltyRules(type).needs.includes('days'));
