import { Box } from '@mui/material';
import { type ReactNode, Suspense, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLiveUpdates } from '../../live';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { BOTTOM_MENU_PX } from '../theme/theme';
import { COLOUR } from '../theme/tokens';
import { BottomMenu } from './BottomMenu';
import { OnBehalfNotice } from './OnBehalfNotice';
import { PageErrorBoundary } from './PageErrorBoundary';
import { PageLoading } from './PageLoading';
import { ShortcutsHelp } from './ShortcutsHelp';
import { TopBar } from './TopBar';
import { useShortcuts } from './useShortcuts';

export function AppLayout({ children }: { children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  useLiveUpdates();
  useShortcuts({ '?': () => setHelp(true), h: () => void navigate('/cases') });
  return (
    <Box sx={{ minHeight: '100dvh', paddingBottom: { xs: `${BOTTOM_MENU_PX}px`, md: 0 } }}>
      <Box component="a" href="#content" sx={SKIP_LINK}>
        {t(SHELL.skipToContent)}
      </Box>
      <TopBar onShortcuts={() => setHelp(true)} />
      <OnBehalfNotice />
      <Box
        component="main"
        id="content"
        tabIndex={-1}
        sx={{ outline: 'none', paddingInline: { xs: 1.5, md: 3 }, paddingBlock: 2 }}
      >
        <PageErrorBoundary place={pathname}>
          <Suspense fallback={<PageLoading />}>{children}</Suspense>
        </PageErrorBoundary>
      </Box>
      <BottomMenu />
      <ShortcutsHelp open={help} onClose={() => setHelp(false)} />
    </Box>
  );
}

const SKIP_LINK = {
  position: 'absolute',
  insetInlineStart: 8,
  top: -60,
  zIndex: 'tooltip',
  padding: 1,
  backgroundColor: COLOUR.surface,
  color: COLOUR.accent,
  '&:focus': { top: 8 },
} as const;
