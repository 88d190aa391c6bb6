import type { CaseRow } from '../app/http/contract';
import { TIME } from '../app/text/time';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';
import { Mark } from './Mark';

type Timed = Pick<CaseRow, 'dueAt' | 'clockLevel' | 'pausedUntil' | 'stageSince'>;

/** How much time is left, red once there is none; where no clock runs, since when the case stands there. */
export function TimeLeft({ row }: { row: Timed }) {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  if (row.pausedUntil) {
    return (
      <Mark title={format.dateTime(row.pausedUntil)}>
        {t(TIME.pausedUntil, { at: format.shortDateTime(row.pausedUntil) })}
      </Mark>
    );
  }
  if (!row.dueAt) {
    return (
      <time dateTime={row.stageSince} title={format.dateTime(row.stageSince)}>
        {t(TIME.since, { since: format.since(row.stageSince, now) })}
      </time>
    );
  }
  const late = now - new Date(row.dueAt).getTime();
  const title = t(TIME.due, { at: format.dateTime(row.dueAt) });
  if (late >= 0) {
    return (
      <Mark tone="red" title={title}>
        {t(TIME.late, { ago: format.relative(row.dueAt, now) })}
      </Mark>
    );
  }
  const left = t(TIME.dueIn, { in: format.relative(row.dueAt, now) });
  if (row.clockLevel > 0) {
    return (
      <Mark tone="amber" title={title}>
        {left}
      </Mark>
    );
  }
  return (
    <time dateTime={row.dueAt} title={title}>
      {left}
    </time>
  );
}
