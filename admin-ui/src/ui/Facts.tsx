import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { COLOUR } from '../app/theme/tokens';

export type Fact = readonly [label: string, value: ReactNode] | null | false | undefined | '';

/** Labelled values. What is unknown is left out by its caller, not shown as a dash. */
export function Facts({
  facts,
  columns = 'repeat(auto-fill, minmax(148px, 1fr))',
}: {
  facts: readonly Fact[];
  columns?: string;
}) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: 2, rowGap: 1, margin: 0 }}
    >
      {facts.filter(isShown).map(([label, value]) => (
        <Box key={label}>
          <Box component="dt" sx={{ fontSize: '0.78125rem', color: COLOUR.inkSoft }}>
            {label}
          </Box>
          <Box component="dd" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function isShown(fact: Fact): fact is readonly [string, ReactNode] {
  return (
    Array.isArray(fact) && fact[1] !== null && fact[1] !== undefined && fact[1] !== false && fact[1] !== ''
  );
}
