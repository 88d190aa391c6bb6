import { GlobalStyles } from '@mui/material';
import { customProperties, LIGHT } from '../app/theme/tokens';

/** A sheet of A4 in the light colours, whichever theme the screen has. */
export const A4 = (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4 portrait', margin: '14mm' },
      '@media print': {
        ':root:root': customProperties(LIGHT),
        'html, body': { backgroundColor: '#fff !important', color: `${LIGHT.ink} !important` },
        '.MuiPaper-root, .MuiTableCell-root': { color: `${LIGHT.ink} !important` },
        'main a': { color: `${LIGHT.accent} !important`, textDecoration: 'none !important' },
        'main table': { fontSize: '9.5pt' },
      },
    }}
  />
);
