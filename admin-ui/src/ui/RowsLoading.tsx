import { Paper, Skeleton } from '@mui/material';
import { SHELL } from '../app/text/shell';
import { useText } from '../app/text/useText';

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Where a list will stand. */
export function RowsLoading() {
  const t = useText();
  return (
    <Paper variant="outlined" role="status" aria-label={t(SHELL.loading)} sx={{ padding: 1.5 }}>
      {ROWS.map(row => (
        <Skeleton key={row} variant="text" sx={{ fontSize: '1.75rem', opacity: 1 - row / 10 }} />
      ))}
    </Paper>
  );
}
