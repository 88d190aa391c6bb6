import { BODIES, REFERRAL_STATES } from '../../../workflows/domain/glossary';
import type { ReferralRow } from '../app/http/lists';
import { PARTIAL_COUNT, REFERRALS } from '../app/text/referrals';
import { useText } from '../app/text/useText';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { Mark } from '../ui/Mark';
import { PartRow } from '../ui/PartRow';
import { TimeLeft } from '../ui/TimeLeft';

/** One referral: to whom, what was asked, what came of it so far, and how long they have. */
export function ReferralItem({ row }: { row: ReferralRow }) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  const open = row.state === 'open';
  return (
    <PartRow
      to={`/cases/${row.caseId}/show`}
      number={row.number}
      title={t(BODIES[row.body])}
      words={row.question}
      about={format.list([labels.category(row.category), row.establishment?.nameAr])}
      marks={
        <>
          {!open && <Mark tone="done">{t(REFERRAL_STATES[row.state])}</Mark>}
          {open && row.chased > 0 && (
            <Mark tone="amber">{t(REFERRALS.chased, { n: format.number(row.chased) })}</Mark>
          )}
          {row.partialAnswers > 0 && <Mark>{t.count(PARTIAL_COUNT, row.partialAnswers)}</Mark>}
        </>
      }
      when={
        <>
          {open && (
            <div>
              <TimeLeft
                row={{
                  dueAt: row.dueAt,
                  clockLevel: row.chased,
                  pausedUntil: null,
                  stageSince: row.openedAt,
                }}
              />
            </div>
          )}
          <time dateTime={row.openedAt} title={format.dateTime(row.openedAt)}>
            {t(REFERRALS.asked, { ago: format.relative(row.openedAt) })}
          </time>
        </>
      }
    />
  );
}
