import { Box, useMediaQuery } from '@mui/material';
import { NavLink } from 'react-router';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { COLOUR } from '../theme/tokens';
import { MenuCount } from './MenuCount';
import { MoreMenu, splitMenu } from './MoreMenu';
import { useMenu } from './menu';

/** How many fit beside the name of whoever is signed in. */
const MOST = { wide: 7, narrow: 4 } as const;

/** The places, in the bar, from the width at which they fit. */
export function TopMenu() {
  const t = useText();
  const wide = useMediaQuery('(min-width:1200px)');
  const [shown, more] = splitMenu(useMenu(), wide ? MOST.wide : MOST.narrow);
  return (
    <Box
      component="nav"
      aria-label={t(SHELL.mainMenu)}
      sx={{ display: { xs: 'none', md: 'flex' }, alignSelf: 'stretch', gap: 0.5 }}
    >
      {shown.map(({ page, label, count }) => (
        <Box key={page} component={NavLink} to={`/${page}`} sx={ENTRY}>
          {t(label)} <MenuCount count={count} />
        </Box>
      ))}
      <MoreMenu entries={more} sx={ENTRY} />
    </Box>
  );
}

const ENTRY = {
  display: 'flex',
  alignItems: 'center',
  paddingInline: 1.5,
  color: COLOUR.inkSoft,
  textDecoration: 'none',
  fontSize: '0.9375rem',
  borderBlock: '3px solid transparent',
  '&:hover': { color: COLOUR.ink },
  '&.active': { color: COLOUR.accent, fontWeight: 700, borderBlockEndColor: COLOUR.accent },
} as const;
