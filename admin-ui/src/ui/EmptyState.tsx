import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { COLOUR } from '../app/theme/tokens';

/** An empty list: what would fill it, and the next step. */
export function EmptyState({ title, hint, action }: { title: string; hint: string; action?: ReactNode }) {
  return (
    <Box
      sx={{
        textAlign: 'center',
        paddingBlock: 7,
        paddingInline: 2,
        border: `1px dashed ${COLOUR.line}`,
        borderRadius: 1,
      }}
    >
      <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBlock: 1 }}>
        {hint}
      </Typography>
      {action}
    </Box>
  );
}
