import MoreIcon from '@mui/icons-material/MoreHorizOutlined';
import { ButtonBase, ListItemIcon, ListItemText, Menu, MenuItem, type SxProps } from '@mui/material';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';
import { MenuCount } from './MenuCount';
import type { MenuEntry } from './menu';

interface Props {
  readonly entries: readonly MenuEntry[];
  readonly sx: SxProps;
  /** With its mark above the word, as the entries under the thumb are. */
  readonly icon?: boolean;
}

/** The places for which there is no room, behind one entry; which says so when the person is at one of them. */
export function MoreMenu({ entries, sx, icon = false }: Props) {
  const t = useText();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (entries.length === 0) return null;
  const isHere = ({ page }: MenuEntry) => pathname === `/${page}` || pathname.startsWith(`/${page}/`);
  const here = entries.find(isHere);
  return (
    <>
      <ButtonBase
        className={here ? 'active' : ''}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ font: 'inherit', ...(sx as object) }}
      >
        {icon && <MoreIcon sx={{ fontSize: 22 }} aria-hidden />}
        <span>{t(SHELL.more)}</span>
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {entries.map(entry => (
          <MenuItem
            key={entry.page}
            component={Link}
            to={`/${entry.page}`}
            selected={entry === here}
            onClick={() => setAnchor(null)}
            sx={{ minHeight: 44 }}
          >
            <ListItemIcon>
              <entry.Icon fontSize="small" />
            </ListItemIcon>
            <ListItemText>
              {t(entry.label)} <MenuCount count={entry.count} />
            </ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** What stands in the menu, «more» among the `most`, and what stands behind it. */
export function splitMenu(menu: readonly MenuEntry[], most: number): readonly [MenuEntry[], MenuEntry[]] {
  const shown = menu.length <= most ? menu.length : most - 1;
  return [menu.slice(0, shown), menu.slice(shown)];
}
