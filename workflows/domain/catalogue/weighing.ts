import { latinDigits } from '../digits';
import checklistsJson from './checklists.json';

/** What is weighed, and what it must weigh at least. `confirmed`: the ministry has confirmed the weight. */
export interface LegalWeight {
  readonly grams: number;
  readonly sample: number;
  readonly source: string;
  readonly confirmed: boolean;
}

export type Weighed = keyof typeof checklistsJson.legalWeights;

export function legalWeight(of: Weighed): LegalWeight {
  return checklistsJson.legalWeights[of];
}

/** What a sample comes to. Grams, to two decimals: the mean of ten weights in tenths of a gram is exact. */
export interface Weighing {
  readonly count: number;
  readonly meanGrams: number;
  readonly legalGrams: number;
  /** By how much the mean is under the legal weight; 0 when it is not. */
  readonly deficitGrams: number;
  /** The same of the legal weight, in percent to one decimal. */
  readonly deficitPercent: number;
  readonly lightestGrams: number;
  /** How many are under the legal weight. */
  readonly under: number;
  readonly isShort: boolean;
}

/** The result of weighing one sample or more, in grams; null of none. */
export function weighing(weightsGrams: readonly number[], legalGrams: number): Weighing | null {
  if (weightsGrams.length === 0) return null;
  const count = weightsGrams.length;
  const hundredths = weightsGrams.map(grams => Math.round(grams * 100));
  const legal = Math.round(legalGrams * 100);
  const sum = hundredths.reduce((total, each) => total + each, 0);
  const missing = Math.max(legal * count - sum, 0);
  return {
    count,
    meanGrams: Math.round(sum / count) / 100,
    legalGrams,
    deficitGrams: Math.round(missing / count) / 100,
    deficitPercent: Math.round((missing * 1000) / (legal * count)) / 10,
    lightestGrams: Math.min(...hundredths) / 100,
    under: hundredths.filter(each => each < legal).length,
    isShort: missing > 0,
  };
}

/** Heavier than any loaf or cylinder: more likely a decimal point that was left out. */
const MOST_GRAMS = 100_000;

/** A weight as a person types it: `٨٥٫٥`, `85,5`, `85.5`; null when it is none. */
export function parseGrams(typed: string): number | null {
  const latin = latinDigits(typed.trim()).replace(/[٫,]/, '.');
  if (!/^\d+(\.\d{1,2})?$/.test(latin)) return null;
  const grams = Number(latin);
  return grams > 0 && grams <= MOST_GRAMS ? grams : null;
}
