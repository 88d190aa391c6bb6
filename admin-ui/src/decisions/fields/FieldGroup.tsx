import { Box, FormHelperText, FormLabel } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly error: string | undefined;
  readonly gap?: number;
  readonly children: ReactNode;
}

/** Several inputs that answer one field. */
export function FieldGroup({ label, error, gap = 1, children }: Props) {
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, display: 'grid', gap }}>
      <FormLabel
        component="legend"
        error={Boolean(error)}
        sx={{ fontWeight: 600, fontSize: '0.875rem', color: 'text.primary', marginBlockEnd: gap }}
      >
        {label}
      </FormLabel>
      {children}
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}
