import { Box } from '@mui/material';
import { Link } from 'react-router';
import type { TodayGroup, TodayItem } from '../app/http/today';
import { TODAY, TODAY_GROUPS } from '../app/text/today';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { casesBehind } from './casesBehind';

/** What asks for somebody as soon as there is one. */
const TONES: Readonly<Partial<Record<TodayGroup, string>>> = { late: COLOUR.red, urgent: COLOUR.amber };

/** The numbers of the whole, large enough to be read across a room. */
export function Tiles({ items }: { items: readonly TodayItem[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <Box component="ul" aria-label={t(TODAY.title)} sx={LIST}>
      {items
        .filter(({ code }) => code === null)
        .map(item => {
          const what = t(TODAY_GROUPS[item.group]);
          const n = format.number(item.count);
          const tone = item.count > 0 ? (TONES[item.group] ?? COLOUR.ink) : COLOUR.inkSoft;
          return (
            <li key={item.group}>
              <Box
                component={Link}
                to={casesBehind(item)}
                data-group={item.group}
                aria-label={t(TODAY.opens, { what, n })}
                sx={TILE}
              >
                <Box component="span" sx={{ ...NUMBER, color: tone }}>
                  {n}
                </Box>
                <span>{what}</span>
              </Box>
            </li>
          );
        })}
    </Box>
  );
}

const LIST = {
  listStyle: 'none',
  padding: 0,
  marginBlock: 2,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fit, minmax(150px, 1fr))' },
  '& > li:first-of-type': { gridColumn: { xs: '1 / -1', sm: 'auto' } },
} as const;

const TILE = {
  display: 'grid',
  alignContent: 'start',
  blockSize: '100%',
  padding: { xs: 1.5, xl: 2.5 },
  color: COLOUR.ink,
  textDecoration: 'none',
  fontSize: { xs: '0.9375rem', xl: '1.125rem' },
  backgroundColor: COLOUR.surface,
  border: `1px solid ${COLOUR.line}`,
  borderRadius: 1,
  '&:hover': { borderColor: COLOUR.lineStrong },
  '&:focus-visible': { backgroundColor: COLOUR.accentSoft },
} as const;

const NUMBER = {
  fontSize: { xs: '2rem', xl: '3.25rem' },
  fontWeight: 700,
  lineHeight: 1.25,
  fontVariantNumeric: 'tabular-nums',
} as const;
