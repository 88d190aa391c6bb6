import { Box } from '@mui/material';
import { Ltr } from '../app/Ltr';
import { COLOUR } from '../app/theme/tokens';

/** A key, as it is printed on the keyboard; beside what it does (not `large`) only where there is a keyboard. */
export function KeyCap({ large = false, children }: { large?: boolean; children: string }) {
  return (
    <Box component="kbd" sx={large ? LARGE : CAP}>
      <Ltr>{children}</Ltr>
    </Box>
  );
}

const CAP = {
  display: { xs: 'none', md: 'inline-block' },
  minWidth: 28,
  paddingInline: 0.75,
  textAlign: 'center',
  fontFamily: 'inherit',
  fontSize: '0.75rem',
  fontWeight: 600,
  lineHeight: 1.6,
  color: COLOUR.inkSoft,
  border: `1px solid ${COLOUR.lineStrong}`,
  borderRadius: 1,
  backgroundColor: COLOUR.sunken,
} as const;

const LARGE = {
  ...CAP,
  display: 'inline-block',
  fontSize: 'inherit',
  color: 'inherit',
  fontWeight: 400,
} as const;
