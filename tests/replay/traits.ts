import type { CaseEvent } from '../../workflows/domain/case/events';
import {
  ALL_STAGES,
  CLOSED_BY,
  codesOf,
  EVENT_TYPES,
  KINDS,
  OUTCOMES,
} from '../../workflows/domain/glossary';

/** What makes one course of a case another than the next. */
export function traitsOf(event: CaseEvent): readonly string[] {
  switch (event.type) {
    case 'stageEntered':
      return [event.type, `stage ${event.data.stage}`];
    case 'classified':
      return [event.type, `kind ${event.data.kind}`];
    case 'caseClosed':
      return [event.type, `closed by ${event.data.closedBy}`, `outcome ${event.data.outcome}`];
    case 'disputed':
      return [event.type, `dispute ${event.data.count}`];
    default:
      return [event.type];
  }
}

/** What the recorded courses have together: every event, stage, kind, outcome, reason of closing and dispute. */
export const ALL_TRAITS: readonly string[] = [
  ...EVENT_TYPES,
  // The stage that a case begins in is never entered.
  ...ALL_STAGES.filter(stage => stage !== 'triage').map(stage => `stage ${stage}`),
  ...codesOf(KINDS).map(kind => `kind ${kind}`),
  ...codesOf(OUTCOMES).map(outcome => `outcome ${outcome}`),
  ...codesOf(CLOSED_BY).map(closedBy => `closed by ${closedBy}`),
  ...[1, 2, 3].map(count => `dispute ${count}`),
];
