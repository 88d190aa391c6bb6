import type { CaseRow } from '../app/http/contract';
import { FLAGS } from '../app/text/cases';
import { FOLLOWER_COUNT } from '../app/text/merging';
import { OWED } from '../app/text/penalties';
import { useText } from '../app/text/useText';
import { Mark } from './Mark';

/** What sets a case apart. Red is for time only: an urgent case runs on the wall clock. */
export function CaseFlags({
  row,
}: {
  row: Pick<CaseRow, 'priority' | 'flags' | 'stage' | 'openObligations'>;
}) {
  const t = useText();
  const open = row.stage !== 'closed';
  return (
    <>
      {row.priority === 'urgent' && <Mark tone={open ? 'red' : 'done'}>{t(FLAGS.urgent)}</Mark>}
      {row.flags.ministerMark && <Mark tone="accent">{t(FLAGS.ministerMark)}</Mark>}
      {row.flags.repeatEstablishment && <Mark>{t(FLAGS.repeatEstablishment)}</Mark>}
      {row.flags.publicInterest && <Mark>{t(FLAGS.publicInterest)}</Mark>}
      {(['objection_recommendation', 'objection_decision', 'tell_reporter'] as const)
        .filter(kind => row.openObligations.includes(kind))
        .map(kind => (
          <Mark key={kind} tone="amber">
            {t(OWED[kind])}
          </Mark>
        ))}
      {row.flags.followers > 0 && <Mark tone="accent">{t.count(FOLLOWER_COUNT, row.flags.followers)}</Mark>}
      {row.flags.likelyDuplicate && <Mark tone="amber">{t(FLAGS.likelyDuplicate)}</Mark>}
      {row.flags.disputed && <Mark>{t(FLAGS.disputed)}</Mark>}
    </>
  );
}
