import { Box } from '@mui/material';
import type { CaseDetail } from '../../app/http/contract';
import { TIME } from '../../app/text/time';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useMinutes } from '../../app/useMinutes';
import { TimeLeft } from '../../ui/TimeLeft';
import { useTimeKept } from '../useTimeKept';

const [REMINDER, WHOLE] = [80, 100];

/** The stage's budget: how much of it is used, and when it is over. Nothing where no clock runs. */
export function ClockLine({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const minutes = useMinutes();
  const { clock } = useTimeKept(detail);
  if (!clock) return null;
  const percent = Math.floor((clock.spent * WHOLE) / clock.budget);
  const filled = Math.min(percent, WHOLE);
  const colour = percent >= WHOLE ? COLOUR.red : percent >= REMINDER ? COLOUR.amber : COLOUR.accent;
  const used = t(TIME.used, { used: minutes(clock.spent), budget: minutes(clock.budget) });
  return (
    <Box sx={{ display: 'grid', gap: 0.5, marginBlockStart: 1, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <TimeLeft row={detail} />
        <Box component="span" sx={{ color: COLOUR.inkSoft }}>
          {used}
        </Box>
      </Box>
      <Box
        role="meter"
        aria-label={t(TIME.bar)}
        aria-valuemin={0}
        aria-valuemax={WHOLE}
        aria-valuenow={filled}
        aria-valuetext={used}
        sx={{ height: 6, borderRadius: 3, overflow: 'hidden', backgroundColor: COLOUR.sunken }}
      >
        <Box sx={{ height: 1, width: `${filled}%`, backgroundColor: colour }} />
      </Box>
    </Box>
  );
}
