import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** One part: what it is, how it stands, and its words beneath. */
export function PartLine({
  title,
  mark,
  children,
}: {
  title: string;
  mark?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {title}
        </Box>
        {mark}
      </Box>
      {children}
    </Box>
  );
}
