import { penaltyRules } from '../../workflows/domain/catalogue/penaltyTypes';
import { codesOf, PENALTY_TYPES } from '../../workflows/domain/glossary';
import { code, codes, table } from './markdown';

/** Each type of penalty with the days to object, and what an objection holds back. */
export function penaltyTypeTable(): string {
  const rows = codesOf(PENALTY_TYPES).map(type => {
    const { objectionDays, suspendedByObjection, needs } = penaltyRules(type);
    const { ar, en } = PENALTY_TYPES[type];
    const days = objectionDays === null ? 'no objection' : String(objectionDays);
    return [code(type), ar, en, days, suspendedByObjection ? 'yes' : '\u2013', codes(needs)];
  });
  return table(['type', 'Arabic', 'English', 'days to object', 'suspended', 'needs'], rows);
}
