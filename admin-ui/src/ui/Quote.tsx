import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { COLOUR } from '../app/theme/tokens';

/** Somebody's words, as they wrote them. */
export function Quote({ label, text, after }: { label?: string; text: string; after?: ReactNode }) {
  if (!text && !after) return null;
  return (
    <Box sx={{ borderInlineStart: `3px solid ${COLOUR.line}`, paddingInlineStart: 1.5 }}>
      {label && <Box sx={{ fontSize: '0.78125rem', color: COLOUR.inkSoft }}>{label}</Box>}
      {text && (
        <Box dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Box>
      )}
      {after && <Box sx={{ fontSize: '0.84375rem', color: COLOUR.inkSoft }}>{after}</Box>}
    </Box>
  );
}
