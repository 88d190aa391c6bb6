import { Box } from '@mui/material';
import { CALL } from '../app/text/call';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { KeyCap } from '../ui/KeyCap';
import { CALL_KEYS } from './callKeys';

/** Which keys there are, always in sight where there is a keyboard: whoever takes calls has no hand for a mouse. */
export function KeysList() {
  const t = useText();
  return (
    <Box sx={{ display: { xs: 'none', md: 'block' }, color: COLOUR.inkSoft, paddingInline: 2 }}>
      <Box id="intake-keys" sx={{ fontWeight: 600, fontSize: '0.84375rem', marginBlockEnd: 0.5 }}>
        {t(CALL.keys)}
      </Box>
      <Box component="dl" aria-labelledby="intake-keys" sx={KEYS}>
        {CALL_KEYS.map(([key, what]) => (
          <Box key={key} sx={{ display: 'contents' }}>
            <dt>
              <KeyCap>{key}</KeyCap>
            </dt>
            <Box component="dd" sx={{ margin: 0, fontSize: '0.8125rem' }}>
              {t(what)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const KEYS = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: 1.5,
  rowGap: 0.75,
  margin: 0,
  alignItems: 'center',
} as const;
