import { Box } from '@mui/material';
import { NavLink } from 'react-router';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { BOTTOM_MENU_PX } from '../theme/theme';
import { COLOUR } from '../theme/tokens';
import { MenuCount } from './MenuCount';
import { MoreMenu, splitMenu } from './MoreMenu';
import { useMenu } from './menu';

const MOST = 5;

/** The places, under the thumb, on a phone. */
export function BottomMenu() {
  const t = useText();
  const menu = useMenu();
  if (menu.length < 2) return null;
  const [shown, more] = splitMenu(menu, MOST);
  return (
    <Box component="nav" aria-label={t(SHELL.mainMenu)} sx={BAR}>
      {shown.map(({ page, label, Icon, count }) => (
        <Box key={page} component={NavLink} to={`/${page}`} sx={ENTRY}>
          <Icon sx={{ fontSize: 22 }} aria-hidden />
          {t(label)}{' '}
          <Box component="span" sx={BY_ICON}>
            <MenuCount count={count} />
          </Box>
        </Box>
      ))}
      <MoreMenu entries={more} sx={ENTRY} icon />
    </Box>
  );
}

const BAR = {
  display: { xs: 'flex', md: 'none' },
  displayPrint: 'none',
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  zIndex: 'appBar',
  height: BOTTOM_MENU_PX,
  backgroundColor: COLOUR.surface,
  borderBlockStart: `1px solid ${COLOUR.line}`,
} as const;

/** Beside the icon: under it there is no room for another word. */
const BY_ICON = { position: 'absolute', insetBlockStart: 6, insetInlineStart: 'calc(50% + 8px)' } as const;

const ENTRY = {
  flex: 1,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 0.25,
  fontSize: '0.75rem',
  lineHeight: 1.3,
  color: COLOUR.inkSoft,
  textDecoration: 'none',
  '&.active': { color: COLOUR.accent, fontWeight: 700 },
} as const;
