import { GlobalStyles } from '@mui/material';

/** One sheet of A4, black on white whatever the theme. */
export const A4 = (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4 portrait', margin: '14mm' },
      '@media print': {
        'html, body': { backgroundColor: '#fff !important', color: '#000 !important' },
        'main a': { color: 'inherit !important', textDecoration: 'none !important' },
        'main table': { fontSize: '9.5pt' },
      },
    }}
  />
);
