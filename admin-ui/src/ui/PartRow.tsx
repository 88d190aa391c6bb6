import { Box, Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Ltr } from '../app/Ltr';
import { COLOUR } from '../app/theme/tokens';
import { ROW_LINK, ROW_LIST, TWO_LINES } from './shapes';

/** Rows of parts of cases. */
export function PartRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Paper variant="outlined" component="ul" aria-label={label} sx={ROW_LIST}>
      {children}
    </Paper>
  );
}

interface Props {
  readonly to: string;
  /** Of the case. */
  readonly number: string;
  readonly title: ReactNode;
  /** The words behind it, in at most two lines. */
  readonly words?: string | null | undefined;
  /** Where and about what, quietly. */
  readonly about: string;
  readonly marks?: ReactNode;
  readonly when: ReactNode;
}

/** One part of a case: a line on a desk, a card on a phone. The whole row is one link to the case. */
export function PartRow({ to, number, title, words, about, marks, when }: Props) {
  return (
    <li>
      <Box component={Link} to={to} data-row sx={ROW}>
        <Box sx={{ gridArea: 'id', fontWeight: 600 }}>
          <Ltr>{number}</Ltr>
        </Box>
        <Box sx={{ gridArea: 'what', minWidth: 0 }}>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Box>
          {words && (
            <Box dir="auto" sx={TWO_LINES}>
              {words}
            </Box>
          )}
          {about && <Box sx={{ ...MUTED, overflowWrap: 'anywhere' }}>{about}</Box>}
        </Box>
        <Box sx={{ gridArea: 'marks', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
          {marks}
        </Box>
        <Box sx={{ gridArea: 'when', ...MUTED, textAlign: 'end' }}>{when}</Box>
      </Box>
    </li>
  );
}

const MUTED = { fontSize: '0.8125rem', color: COLOUR.inkSoft } as const;

const ROW = {
  ...ROW_LINK,
  gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', md: '116px minmax(0, 1fr) 220px 200px' },
  gridTemplateAreas: { xs: '"id when" "what what" "marks marks"', md: '"id what marks when"' },
  paddingBlock: 1.25,
} as const;
