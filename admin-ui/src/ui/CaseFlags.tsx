import type { CaseRow } from '../app/http/contract';
import { APPROVALS } from '../app/text/approvals';
import { useText } from '../app/text/useText';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';
import { type Flagged, flagsOf } from './flagWords';
import { Mark } from './Mark';

export function CaseFlags({ row }: { row: Flagged & Pick<CaseRow, 'effectiveAt'> }) {
  const t = useText();
  return (
    <>
      {row.effectiveAt && <Decided effectiveAt={row.effectiveAt} />}
      {flagsOf(row, t).map(({ tone, text }) => (
        <Mark key={text} tone={tone}>
          {text}
        </Mark>
      ))}
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
