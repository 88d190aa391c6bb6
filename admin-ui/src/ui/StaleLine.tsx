import { Box } from '@mui/material';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';

/** Above what was asked for again and did not come: it is as it was. The bar says since when, where the server is away. */
export function StaleLine({ error }: { error: unknown }) {
  const t = useText();
  if (!error) return null;
  return (
    <Box role="status" sx={{ color: COLOUR.amber, fontSize: '0.875rem', marginBlockEnd: 1 }}>
      {t(LISTS.stale)}
    </Box>
  );
}
