import { Box } from '@mui/material';
import { type UIEvent, useEffect, useRef } from 'react';
import { STAGES } from '../../../../workflows/domain/glossary';
import type { CaseDetail, EventItem } from '../../app/http/contract';
import { CASE } from '../../app/text/cases';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';
import { useNow } from '../../app/useNow';
import { type Stay, stagePath } from '../stagePath';

/** Where it has been: the stages as a line, with the time spent in each. */
export function PathLine({
  detail,
  events,
}: {
  detail: CaseDetail;
  events: readonly EventItem[] | undefined;
}) {
  const t = useText();
  const here: Stay = { stage: detail.stage, since: detail.stageSince, until: null };
  const path = events && events.length > 0 ? stagePath(events) : [here];
  const line = useRef<HTMLOListElement>(null);
  // Where the case stands is the end of the line; on a phone it lies outside the window otherwise.
  useEffect(() => {
    const current = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (path.length > 1) current?.parentElement?.scrollTo({ left: current.offsetLeft });
  }, [path.length]);
  return (
    <Box component="ol" ref={line} aria-label={t(CASE.path)} tabIndex={0} onScroll={markAsCut} sx={LINE}>
      {path.map(stay => (
        <Stop key={stay.since + stay.stage} stay={stay} />
      ))}
    </Box>
  );
}

/** Whether stages lie before what is in sight. */
function markAsCut({ currentTarget }: UIEvent<HTMLElement>): void {
  currentTarget.toggleAttribute('data-cut', Math.abs(currentTarget.scrollLeft) > 4);
}

function Stop({ stay }: { stay: Stay }) {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const current = stay.until === null;
  const spent = (stay.until ? new Date(stay.until).getTime() : now) - new Date(stay.since).getTime();
  return (
    <Box
      component="li"
      aria-current={current ? 'step' : undefined}
      title={format.dateTime(stay.since)}
      sx={STOP}
    >
      <Box sx={{ fontWeight: current ? 700 : 400, color: current ? COLOUR.accent : COLOUR.ink }}>
        {t(STAGES[stay.stage])}
      </Box>
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.78125rem' }}>
        {stay.stage === 'closed' ? format.relative(stay.since, now) : format.duration(spent)}
      </Box>
    </Box>
  );
}

const LINE = {
  display: 'flex',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  overflowX: 'auto',
  position: 'relative',
  gap: 0.5,
  // A name that is cut fades out instead of ending within a letter.
  '&[data-cut]': { maskImage: 'linear-gradient(90deg, transparent, #000 3rem)' },
  '[dir="rtl"] &[data-cut]': { maskImage: 'linear-gradient(270deg, transparent, #000 3rem)' },
  '@media print': { '&&': { maskImage: 'none' } },
} as const;

const STOP = {
  flex: '0 0 auto',
  minWidth: 92,
  paddingBlock: 0.75,
  paddingInlineEnd: 2,
  fontSize: '0.875rem',
  lineHeight: 1.5,
  borderBlockStart: `3px solid ${COLOUR.lineStrong}`,
  '&[aria-current]': { borderBlockStartColor: COLOUR.accent, flexGrow: 1 },
} as const;
