import { Box, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { COLOUR } from '../theme/tokens';
import { AccountMenu } from './AccountMenu';
import { LiveIndicator } from './LiveIndicator';
import { ScalesMark } from './ScalesMark';
import { TopMenu } from './TopMenu';

export const TOP_BAR_PX = 56;

export function TopBar({ onShortcuts }: { onShortcuts: () => void }) {
  const t = useText();
  return (
    <Box component="header" sx={BAR}>
      <MuiLink
        component={Link}
        to="/"
        color="inherit"
        underline="none"
        sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
      >
        <ScalesMark />
        <Typography component="span" sx={{ fontWeight: 800, fontSize: '1.1875rem' }}>
          {t(SHELL.mizan)}
        </Typography>
      </MuiLink>
      <TopMenu />
      <Box sx={{ flex: 1 }} />
      <LiveIndicator />
      <AccountMenu onShortcuts={onShortcuts} />
    </Box>
  );
}

const BAR = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  display: 'flex',
  displayPrint: 'none',
  alignItems: 'center',
  gap: { xs: 1, md: 3 },
  height: TOP_BAR_PX,
  paddingInline: { xs: 1.5, md: 3 },
  backgroundColor: COLOUR.surface,
  borderBlockEnd: `1px solid ${COLOUR.line}`,
} as const;
