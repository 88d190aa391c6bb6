import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useLocation } from 'react-router';
import type { Term } from '../../../../workflows/domain/glossary';
import { CALL_KEYS } from '../../intake/callKeys';
import { KeyCap } from '../../ui/KeyCap';
import { SHELL, SHORTCUTS } from '../text/shell';
import { useText } from '../text/useText';

const KEYS: readonly (readonly [string, Term])[] = [
  ['J', SHORTCUTS.next],
  ['K', SHORTCUTS.previous],
  ['Enter', SHORTCUTS.open],
  ['A', SHORTCUTS.act],
  ['X', SHORTCUTS.select],
  ['S', SHORTCUTS.stay],
  ['V', SHORTCUTS.save],
  ['P', SHORTCUTS.print],
  ['/', SHORTCUTS.search],
  ['H', SHORTCUTS.home],
  ['?', SHORTCUTS.help],
];

/** Of the page that is open: taking calls has keys of its own. */
export function ShortcutsHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{t(SHELL.shortcuts)}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1.5, margin: 0, alignItems: 'center' }}
        >
          {(pathname.startsWith('/intake') ? CALL_KEYS : KEYS).map(([key, what]) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <dt>
                <KeyCap large>{key}</KeyCap>
              </dt>
              <Box component="dd" sx={{ margin: 0 }}>
                {t(what)}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t(SHELL.close)}</Button>
      </DialogActions>
    </Dialog>
  );
}
