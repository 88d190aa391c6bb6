import { Box } from '@mui/material';
import { noon } from '../../cases/parts/words';
import { ON_BEHALF } from '../text/delegations';
import { useText } from '../text/useText';
import { COLOUR } from '../theme/tokens';
import { useFormat } from '../useFormat';
import { useMe } from '../useMe';

/** Whoever decides in the minister's place is told so on every page, and until when. */
export function OnBehalfNotice() {
  const t = useText();
  const format = useFormat();
  const { account } = useMe();
  const held = account?.roles.find(({ onBehalf }) => onBehalf);
  if (!held?.onBehalf || !held.until) return null;
  const words = held.onBehalf.kind === 'acting' ? ON_BEHALF.actingUntil : ON_BEHALF.delegateUntil;
  return (
    <Box component="aside" aria-label={t(ON_BEHALF.notice)} sx={BAND}>
      {t(words, { day: format.date(noon(held.until)) })}
    </Box>
  );
}

const BAND = {
  paddingInline: { xs: 1.5, md: 3 },
  paddingBlock: 0.5,
  fontSize: '0.875rem',
  fontWeight: 600,
  color: COLOUR.accent,
  backgroundColor: COLOUR.accentSoft,
} as const;
