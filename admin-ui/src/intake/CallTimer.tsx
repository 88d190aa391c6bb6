import { Box } from '@mui/material';
import { clockOf } from '../app/clockOf';
import { Ltr } from '../app/Ltr';
import { CALL } from '../app/text/call';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useNow } from '../app/useNow';

/** How long the call has lasted since the first key. Seen, and not read out each second. */
export function CallTimer({ startedAt }: { startedAt: number | null }) {
  const t = useText();
  const now = useNow(1000);
  const seconds = startedAt === null ? 0 : Math.max(0, Math.floor((now - startedAt) / 1000));
  return (
    <Box role="timer" aria-live="off" aria-label={t(CALL.duration)} title={t(CALL.duration)} sx={TIMER}>
      <Ltr>{clockOf(seconds)}</Ltr>
    </Box>
  );
}

const TIMER = { color: COLOUR.inkSoft, fontVariantNumeric: 'tabular-nums', fontSize: '0.9375rem' } as const;
