import { Box, LinearProgress } from '@mui/material';
import { SHELL } from '../text/shell';
import { useText } from '../text/useText';

export function PageLoading() {
  const t = useText();
  return (
    <Box role="status" aria-label={t(SHELL.loading)} sx={{ paddingBlock: 4 }}>
      <LinearProgress aria-hidden sx={{ maxWidth: 240, marginInline: 'auto' }} />
    </Box>
  );
}
