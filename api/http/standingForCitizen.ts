import type { CaseState } from '../../workflows/domain/case/case';
import { OUTCOMES, STAGES, type Stage, type Term } from '../../workflows/domain/glossary';
import { instantOfMinute } from '../../workflows/domain/time/cairo';

/** Stages of which a citizen may not know which of them it is. */
type Deciding = 'presentation' | 'unit_decision' | 'legal_review' | 'minister_decision' | 'penalty';

/** Where a case stands, as far as its citizen may know. */
export interface Standing {
  /** A stage; `deciding` for those that read alike; `withdrawn` for whoever left a case that goes on. */
  readonly code: Exclude<Stage, Deciding> | 'deciding' | 'withdrawn';
  readonly term: Term;
  /** ISO; null when it is the office's own. */
  readonly since: string | null;
}

/**
 * From the recommendation until a decision is served: which of them it is would tell what was decided before the
 * establishment knows.
 */
const DECIDING: Readonly<Record<Deciding, true>> = {
  presentation: true,
  unit_decision: true,
  legal_review: true,
  minister_decision: true,
  penalty: true,
};
const isDeciding = (stage: Stage): stage is Deciding => stage in DECIDING;
const DECIDING_TERM: Term = { ar: 'أمام المسئولين لاتخاذ القرار', en: 'Before those who decide' };

export function standingForCitizen({ stage, stageSince, stays, detached }: CaseState): Standing {
  if (detached) return { code: 'withdrawn', term: OUTCOMES.withdrawn, since: null };
  const code = codeForCitizen(stage);
  if (code !== 'deciding') return { code, term: STAGES[code], since: stageSince };
  const others = stays.findLastIndex(stay => !isDeciding(stay.stage));
  const first = stays[others + 1];
  return { code, term: DECIDING_TERM, since: first ? instantOfMinute(first.from) : stageSince };
}

export function codeForCitizen(stage: Stage): Exclude<Stage, Deciding> | 'deciding' {
  return isDeciding(stage) ? 'deciding' : stage;
}
