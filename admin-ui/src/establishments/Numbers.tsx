import { Box } from '@mui/material';
import { Link } from 'react-router';
import type { Establishment } from '../app/http/contract';
import { ESTABLISHMENTS } from '../app/text/establishments';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { casesLink, establishmentLink } from './links';

/** Three large numbers, each opening what it counts. */
export function Numbers({ establishment: { id, counts } }: { establishment: Establishment }) {
  const t = useText();
  return (
    <Box component="nav" aria-label={t(ESTABLISHMENTS.numbers)} sx={ROW}>
      <Tile label={t(ESTABLISHMENTS.cases)} n={counts.cases} to={casesLink(id)} />
      <Tile label={t(ESTABLISHMENTS.open)} n={counts.openCases} to={casesLink(id, { open: true })} />
      <Tile
        label={t(ESTABLISHMENTS.violations)}
        n={counts.violations}
        to={establishmentLink(id, 'penalty')}
      />
    </Box>
  );
}

function Tile({ label, n, to }: { label: string; n: number; to: string }) {
  const format = useFormat();
  return (
    <Box component={Link} to={to} sx={TILE}>
      <Box sx={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.2 }}>{format.number(n)}</Box>
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>{label}</Box>
    </Box>
  );
}

const ROW = { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 1 } as const;

const TILE = {
  padding: 1.5,
  minHeight: 44,
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  backgroundColor: COLOUR.surface,
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { borderColor: COLOUR.accent },
} as const;
