import type { CaseRow } from '../app/http/contract';
import { FLAGS } from '../app/text/cases';
import { FOLLOWER_COUNT } from '../app/text/merging';
import { OWED } from '../app/text/penalties';
import type { Text } from '../app/text/useText';

export type Flagged = Pick<CaseRow, 'priority' | 'flags' | 'stage' | 'openObligations'>;

export interface Flag {
  readonly tone: 'red' | 'amber' | 'accent' | 'done' | 'neutral';
  readonly text: string;
}

/** What sets a case apart. Red is for time only: an urgent case runs on the wall clock. */
export function flagsOf({ priority, flags, stage, openObligations }: Flagged, t: Text): Flag[] {
  const owed = (['objection_recommendation', 'objection_decision', 'tell_reporter'] as const).filter(kind =>
    openObligations.includes(kind),
  );
  const all: (Flag | false)[] = [
    priority === 'urgent' && { tone: stage === 'closed' ? 'done' : 'red', text: t(FLAGS.urgent) },
    flags.ministerMark && { tone: 'accent', text: t(FLAGS.ministerMark) },
    flags.repeatEstablishment && { tone: 'neutral', text: t(FLAGS.repeatEstablishment) },
    flags.publicInterest && { tone: 'neutral', text: t(FLAGS.publicInterest) },
    ...owed.map((kind): Flag => ({ tone: 'amber', text: t(OWED[kind]) })),
    flags.followers > 0 && { tone: 'accent', text: t.count(FOLLOWER_COUNT, flags.followers) },
    flags.likelyDuplicate && { tone: 'amber', text: t(FLAGS.likelyDuplicate) },
    flags.disputed && { tone: 'neutral', text: t(FLAGS.disputed) },
  ];
  return all.filter(flag => flag !== false);
}
