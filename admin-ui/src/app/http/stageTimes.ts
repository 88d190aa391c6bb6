import type { Role, Stage } from '../../../../workflows/domain/glossary';

/** What the API sends of how long stages took. Minutes are those of each case's own clock. */

export type StageTimesBy = 'stage' | 'unit' | 'owner' | 'category';

/** Days are Cairo's, both included. */
export interface StageTimesQuery {
  from?: string;
  to?: string;
  by: StageTimesBy;
  stage?: Stage;
  unitId?: string;
  category?: string;
}

/** Minutes that half of the cases did not exceed, and nine of ten. */
export interface Spread {
  p50: number;
  p90: number;
}

export interface StageTime {
  id: string;
  stage: Stage;
  unitId: string | null;
  owner: Role | null;
  category: string | null;
  cases: number;
  overCases: number;
  used: Spread;
  paused: Spread;
  idle: Spread;
  over: Spread;
  usedMinutes: number;
  overMinutes: number;
  /** The filter of the list of cases behind it. */
  filter: Record<string, string>;
}

export interface StageTimes {
  from: string;
  to: string;
  items: StageTime[];
  total: number;
}
