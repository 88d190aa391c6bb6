import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Section } from '../../ui/Section';

/** Parts of one sort, one under the other. None of them takes no room. */
export function PartList({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section title={title}>
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children}</Box>
    </Section>
  );
}

/** A line of small print under a part. */
export function PartNote({ children }: { children: ReactNode }) {
  if (!children) return null;
  return <Box sx={{ fontSize: '0.84375rem', color: 'text.secondary' }}>{children}</Box>;
}
