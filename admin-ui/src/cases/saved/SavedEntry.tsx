import MoreIcon from '@mui/icons-material/MoreVert';
import { Box, IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router';
import { copyText } from '../../app/copyText';
import { pathOf, type SavedFilter } from '../../app/http/savedFilters';
import { SAVED } from '../../app/text/desk';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useFormat } from '../../app/useFormat';

interface Props {
  readonly item: SavedFilter;
  readonly current: boolean;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** One saved list: a link that anybody can be sent, and what its owner can do with it. */
export function SavedEntry({ item, current, onRename, onRemove }: Props) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const path = pathOf(item.filters);
  const then = (what: () => void) => () => {
    setAnchor(null);
    what();
  };
  async function copy() {
    const address = new URL(path, window.location.origin).href;
    const copied = await copyText(address);
    const message = copied ? t(SAVED.shared) : t(SAVED.notCopied, { address });
    notify(message, { type: copied ? 'success' : 'warning', messageArgs: { _: message } });
  }

  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', flexShrink: 0, minWidth: 0 }}>
      <Box component={Link} to={path} aria-current={current ? 'true' : undefined} sx={ENTRY}>
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          <bdi>{item.name}</bdi>
        </Box>
        <Box component="span" sx={{ color: COLOUR.inkSoft, fontWeight: 400 }}>
          {format.number(item.count)}
        </Box>
      </Box>
      <IconButton
        size="small"
        aria-label={t(SAVED.more, { name: item.name })}
        aria-haspopup="menu"
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={then(() => void copy())}>{t(SAVED.share)}</MenuItem>
        <MenuItem onClick={then(onRename)}>{t(SAVED.rename)}</MenuItem>
        <MenuItem onClick={then(onRemove)}>{t(SAVED.remove)}</MenuItem>
      </Menu>
    </Box>
  );
}

const ENTRY = {
  flex: 1,
  minWidth: 0,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 1,
  minHeight: 36,
  paddingInline: 1.25,
  borderRadius: 1,
  fontSize: '0.9375rem',
  whiteSpace: 'nowrap',
  color: 'inherit',
  textDecoration: 'none',
  border: { xs: `1px solid ${COLOUR.line}`, md: '1px solid transparent' },
  '&:hover': { backgroundColor: COLOUR.sunken },
  '&[aria-current]': { color: COLOUR.accent, backgroundColor: COLOUR.accentSoft, fontWeight: 700 },
} as const;
