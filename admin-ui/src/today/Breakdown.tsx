import { Box } from '@mui/material';
import { Link } from 'react-router';
import type { Term } from '../../../workflows/domain/glossary';
import type { TodayItem } from '../app/http/today';
import { TODAY } from '../app/text/today';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { Section } from '../ui/Section';
import { casesBehind } from './casesBehind';

interface Props {
  readonly title: string;
  readonly none: string;
  readonly terms: Readonly<Record<string, Term>>;
  readonly items: readonly TodayItem[];
}

/** One number by its codes, each with a bar of its share. */
export function Breakdown({ title, none, terms, items }: Props) {
  const t = useText();
  const format = useFormat();
  const most = Math.max(...items.map(({ count }) => count));
  return (
    <Section title={title}>
      {items.length === 0 && <Box sx={{ color: COLOUR.inkSoft }}>{none}</Box>}
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map(item => {
          const term = terms[item.code ?? ''];
          const what = term ? t(term) : (item.code ?? '');
          const n = format.number(item.count);
          return (
            <li key={item.code}>
              <Box component={Link} to={casesBehind(item)} aria-label={t(TODAY.opens, { what, n })} sx={ROW}>
                <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                  {what}
                </Box>
                <Box component="span" sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
                  {n}
                </Box>
                <Box
                  component="span"
                  aria-hidden
                  sx={{ ...BAR, inlineSize: `${(item.count / most) * 100}%` }}
                />
              </Box>
            </li>
          );
        })}
      </Box>
    </Section>
  );
}

const ROW = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 2,
  alignItems: 'center',
  minBlockSize: 44,
  paddingBlock: 0.5,
  color: COLOUR.ink,
  textDecoration: 'none',
  fontSize: { xl: '1.125rem' },
  '&:hover': { backgroundColor: COLOUR.sunken },
} as const;

const BAR = { gridColumn: '1 / -1', blockSize: 4, borderRadius: 1, backgroundColor: COLOUR.accent } as const;
