import type { Stage } from '../../../workflows/domain/glossary';
import type { EventItem } from '../app/http/contract';

export interface Stay {
  readonly stage: Stage;
  readonly since: string;
  /** Null for the stage where the case stands. */
  readonly until: string | null;
}

/** The stages a case went through, in order, with when it came and went. */
export function stagePath(events: readonly EventItem[]): Stay[] {
  const stays: { stage: Stage; since: string; until: string | null }[] = [];
  const first = events[0];
  if (first) stays.push({ stage: 'triage', since: first.at, until: null });
  for (const event of events) {
    if (event.type !== 'stageEntered') continue;
    const here = stays.at(-1);
    if (here?.stage === event.data.stage) continue;
    if (here) here.until = event.at;
    stays.push({ stage: event.data.stage, since: event.at, until: null });
  }
  return stays;
}
