import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import SignOutIcon from '@mui/icons-material/LogoutOutlined';
import AccountIcon from '@mui/icons-material/PersonOutlined';
import PhoneIcon from '@mui/icons-material/PhoneIphoneOutlined';
import LanguageIcon from '@mui/icons-material/TranslateOutlined';
import { Box, Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useLocaleState, useLogout } from 'react-admin';
import { ROLES } from '../../../../workflows/domain/glossary';
import type { Account } from '../http/contract';
import { ON_BEHALF } from '../text/delegations';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { useMode } from '../theme/useMode';

/** Who is signed in, in which role, and what they can set for themselves. */
export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { identity } = useGetIdentity();
  const account = identity?.account as Account | undefined;
  const [locale, setLocale] = useLocaleState();
  const [mode, setMode] = useMode();
  const logout = useLogout();
  const close = () => setAnchor(null);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={account ? `${t(SHELL.account)}: ${account.name}` : t(SHELL.account)}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, '& .MuiButton-startIcon': { marginInlineEnd: { xs: 0, sm: 1 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {account?.name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {account && <WhoAmI account={account} />}
        {account && <Divider component="li" />}
        {account?.roles.some(({ role }) => role === 'minister') && (
          <MenuItem component="a" href="/minister">
            <ListItemIcon>
              <PhoneIcon fontSize="small" />
            </ListItemIcon>
            {t(SHELL.ministerPhone)}
          </MenuItem>
        )}
        {account?.roles.some(({ role }) => role === 'inspector') && (
          <MenuItem component="a" href="/field">
            <ListItemIcon>
              <PhoneIcon fontSize="small" />
            </ListItemIcon>
            {t(SHELL.fieldPhone)}
          </MenuItem>
        )}
        <MenuItem onClick={then(() => setLocale(locale === 'en' ? 'ar' : 'en'))}>
          <ListItemIcon>
            <LanguageIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText lang={locale === 'en' ? 'ar' : 'en'}>{t(SHELL.languageHint)}</ListItemText>
        </MenuItem>
        <MenuItem onClick={then(() => setMode(mode === 'dark' ? 'light' : 'dark'))}>
          <ListItemIcon>
            {mode === 'dark' ? <LightIcon fontSize="small" /> : <DarkIcon fontSize="small" />}
          </ListItemIcon>
          {t(mode === 'dark' ? SHELL.lightTheme : SHELL.darkTheme)}
        </MenuItem>
        <MenuItem onClick={then(onShortcuts)}>
          <ListItemIcon>
            <KeyboardIcon fontSize="small" />
          </ListItemIcon>
          {t(SHELL.shortcuts)}
        </MenuItem>
        <MenuItem onClick={then(() => void logout())}>
          <ListItemIcon>
            <SignOutIcon fontSize="small" />
          </ListItemIcon>
          {t(SHELL.signOut)}
        </MenuItem>
      </Menu>
    </>
  );
}

function WhoAmI({ account }: { account: Account }) {
  const t = useText();
  return (
    <Box component="li" sx={{ paddingInline: 2, paddingBlock: 1, maxWidth: 320 }}>
      <Typography sx={{ fontWeight: 700 }}>{account.name}</Typography>
      {account.roles.map(({ role, unitId, unitNameAr, unitNameEn, onBehalf }) => (
        <Typography key={role + unitId + onBehalf?.delegationId} variant="body2" color="textSecondary">
          {t(onBehalf ? ON_BEHALF[onBehalf.kind] : ROLES[role])} · {t({ ar: unitNameAr, en: unitNameEn })}
        </Typography>
      ))}
    </Box>
  );
}
