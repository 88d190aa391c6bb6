import type { MeasureInput } from '../../../api/schemas/actions';
import type { PermittedPenalty } from '../../../workflows/domain/case/values';
import type { PenaltyType } from '../../../workflows/domain/glossary';
import type { Drive } from '../drive';
import { categoryOfLine } from '../expected';
import { inDays, WORDS } from '../words';

const DEFAULT_DAYS = 7;
const DEFAULT_PIASTRES = 5_000_00;

/** What the field usually proposes for a violation of a group; the first is what the office presses for. */
const USUAL: Readonly<Record<string, readonly PenaltyType[]>> = {
  bread: ['closure', 'violation_report'],
  grocer: ['fine', 'quota_suspension'],
  outlet: ['fine', 'warning'],
  market: ['fine', 'seizure'],
  butane: ['seizure', 'fine'],
  mill: ['quota_suspension', 'violation_report'],
  consumer: ['seizure', 'violation_report'],
};

/** With these categories the licence itself is in question. */
const GRAVE = ['bread.flour_smuggling', 'grocer.smuggling', 'market.hoarding'];

export function usualPenalties(drive: Drive): MeasureInput[] {
  const { code, group } = categoryOfLine(drive.expected);
  const types = GRAVE.includes(code)
    ? (['seizure', 'licence_revocation'] as const)
    : (USUAL[group] ?? (['warning', 'fine'] as const));
  const both = drive.choose.chance('both penalties', 60);
  return types.slice(0, both ? 2 : 1).map(type => penalty(type));
}

export function penalty(penaltyType: PenaltyType, times = 1): MeasureInput {
  const days = Math.ceil(DEFAULT_DAYS * times);
  const amountPiastres = Math.ceil(DEFAULT_PIASTRES * times);
  switch (penaltyType) {
    case 'closure':
    case 'quota_suspension':
      return { kind: 'penalty', penaltyType, days };
    case 'fine':
      return { kind: 'penalty', penaltyType, amountPiastres };
    default:
      return { kind: 'penalty', penaltyType };
  }
}

export const remedyMeasure = (text: string = WORDS.remedy): MeasureInput => ({ kind: 'remedy', text });

export const referralMeasure = (drive: Drive): MeasureInput => ({
  kind: 'referral',
  body: drive.choose.pick('body of the measure', [
    'consumer_protection_agency',
    'food_safety_authority',
    'health',
  ]),
  dueDate: inDays(14),
  text: WORDS.refer,
});

/** What legal affairs let pass: each proposed type with room for one and a half times as much. */
export function permittedFor(measures: readonly { readonly penaltyType?: PenaltyType | undefined }[]) {
  return measures.flatMap(({ penaltyType }): PermittedPenalty[] => {
    if (!penaltyType) return [];
    const { days, amountPiastres } = penalty(penaltyType, 1.5);
    return [
      {
        penaltyType,
        ...(days === undefined ? {} : { maxDays: days }),
        ...(amountPiastres === undefined ? {} : { maxAmountPiastres: amountPiastres }),
      },
    ];
  });
}
