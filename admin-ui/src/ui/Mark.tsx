import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { COLOUR } from '../app/theme/tokens';

export type Tone = 'neutral' | 'accent' | 'amber' | 'red' | 'done';

const TONES: Record<Tone, { color: string; backgroundColor: string }> = {
  neutral: { color: COLOUR.ink, backgroundColor: COLOUR.sunken },
  accent: { color: COLOUR.accent, backgroundColor: COLOUR.accentSoft },
  amber: { color: COLOUR.amber, backgroundColor: COLOUR.amberSoft },
  red: { color: COLOUR.red, backgroundColor: COLOUR.redSoft },
  done: { color: COLOUR.done, backgroundColor: COLOUR.doneSoft },
};

/** A short word on a coloured ground. The word carries the meaning, the colour only helps the eye. */
export function Mark({
  tone = 'neutral',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ReactNode;
}) {
  return (
    <Box component="span" title={title} sx={{ ...SHAPE, ...TONES[tone] }}>
      {children}
    </Box>
  );
}

const SHAPE = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.5,
  paddingInline: 0.875,
  borderRadius: 1,
  fontSize: '0.78125rem',
  fontWeight: 600,
  lineHeight: 1.75,
  whiteSpace: 'nowrap',
} as const;
