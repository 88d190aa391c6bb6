import type { CaseRow } from '../app/http/contract';
import { APPROVALS } from '../app/text/approvals';
import { FLAGS } from '../app/text/cases';
import { FOLLOWER_COUNT } from '../app/text/merging';
import { OWED } from '../app/text/penalties';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';
import { Mark } from './Mark';

/** What sets a case apart. Red is for time only: an urgent case runs on the wall clock. */
export function CaseFlags({
  row,
}: {
  row: Pick<CaseRow, 'priority' | 'flags' | 'stage' | 'openObligations' | 'effectiveAt'>;
}) {
  const t = useText();
  const open = row.stage !== 'closed';
  return (
    <>
      {row.effectiveAt && <Decided effectiveAt={row.effectiveAt} />}
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

/** No longer only before somebody: decided, and still to be withdrawn by whoever decided. */
function Decided({ effectiveAt }: { effectiveAt: string }) {
  const t = useText();
  const format = useFormat();
  const now = useNow(10_000);
  const due = new Date(effectiveAt).getTime() <= now;
  return (
    <Mark tone="accent" title={format.dateTime(effectiveAt)}>
      {due ? t(APPROVALS.decidedNow) : t(APPROVALS.decidedSoon, { in: format.relative(effectiveAt, now) })}
    </Mark>
  );
}
