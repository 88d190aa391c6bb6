import { ROLES, type Term } from '../../../workflows/domain/glossary';
import type { StageTime, StageTimesBy } from '../app/http/stageTimes';
import { STAGE_TIMES } from '../app/text/stageTimes';
import type { Text } from '../app/text/useText';
import type { Labels } from '../app/useCatalogue';

export const BY_WORDS: Readonly<Record<StageTimesBy, Term>> = {
  stage: STAGE_TIMES.byStage,
  unit: STAGE_TIMES.byUnit,
  owner: STAGE_TIMES.byOwner,
  category: STAGE_TIMES.byCategory,
};

/** Of which unit, owner or category a row is; nothing when it is of the stage alone. */
export function keyWords(row: StageTime, by: StageTimesBy, labels: Labels, t: Text): string {
  switch (by) {
    case 'stage':
      return '';
    case 'unit':
      return labels.unit(row.unitId);
    case 'owner':
      return row.owner ? t(ROLES[row.owner]) : t(STAGE_TIMES.nobody);
    case 'category':
      return labels.category(row.category) || t(STAGE_TIMES.none);
  }
}

/** The list of the cases that a row counts, closed ones too. */
export function casesBehind({ filter }: StageTime, only: { stayedOver?: true } = {}): string {
  return `/cases?${new URLSearchParams({ filter: JSON.stringify({ ...filter, ...only }) })}`;
}
