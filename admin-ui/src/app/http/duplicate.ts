import type { DuplicateReason } from '../../../../workflows/domain/glossary';
import type { CaseRow } from './contract';

/** `days` of `near_time`, `percent` of `similar_words`. */
export interface LikenessReason {
  code: DuplicateReason;
  days?: number;
  percent?: number;
}

/** Another case that is likely the same matter. */
export interface Duplicate {
  case: CaseRow;
  text: string;
  score: number;
  reasons: LikenessReason[];
  mayLead: boolean;
  followers: number;
}
