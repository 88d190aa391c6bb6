import { Box } from '@mui/material';
import { COLOUR } from '../theme/tokens';
import { useFormat } from '../useFormat';

/** How much waits behind an entry of the menu; nothing when nothing does. */
export function MenuCount({ count }: { count: number }) {
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Box component="span" sx={COUNT}>
      {format.number(count)}
    </Box>
  );
}

const COUNT = {
  marginInlineStart: 0.5,
  paddingInline: 0.75,
  borderRadius: 4,
  backgroundColor: COLOUR.accentSoft,
  color: COLOUR.accent,
  fontSize: '0.75rem',
  fontWeight: 700,
} as const;
