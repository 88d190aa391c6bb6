import { Box, Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Duplicate } from '../app/http/duplicate';
import { Ltr } from '../app/Ltr';
import { FOLLOWER_COUNT } from '../app/text/merging';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { Mark } from '../ui/Mark';
import { StageMark } from '../ui/StageMark';
import { PLAIN_LIST, TWO_LINES } from '../ui/shapes';
import { When } from '../ui/When';
import { reasonWords } from './reasonWords';

/** One case that is likely the same matter: which it is, its words, and why it is shown. Opens beside this page. */
export function DuplicateLine({ duplicate, children }: { duplicate: Duplicate; children?: ReactNode }) {
  const t = useText();
  const { case: row, reasons, followers } = duplicate;
  return (
    <Box component="li" sx={LINE}>
      <Box sx={ROW}>
        <MuiLink component={Link} to={`/cases/${row.id}/show`} target="_blank" sx={{ fontWeight: 600 }}>
          <Ltr>{row.number}</Ltr>
        </MuiLink>
        <StageMark stage={row.stage} />
        {followers > 0 && <Mark>{t.count(FOLLOWER_COUNT, followers)}</Mark>}
        <Box component="span" sx={SOFT}>
          <When at={row.receivedAt} />
        </Box>
        {row.establishment && (
          <Box component="span" sx={SOFT}>
            {row.establishment.nameAr}
          </Box>
        )}
      </Box>
      <Box dir="auto" sx={SUMMARY}>
        {row.summary}
      </Box>
      <Box sx={ROW}>
        {reasons.map(reason => (
          <Mark key={reason.code} tone={reason.code === 'exact_resend' ? 'accent' : 'neutral'}>
            {reasonWords(reason, t)}
          </Mark>
        ))}
        {children}
      </Box>
    </Box>
  );
}

export const LIST = { ...PLAIN_LIST, display: 'grid', gap: 1.5 } as const;

const LINE = {
  display: 'grid',
  gap: 0.5,
  justifyItems: 'start',
  borderInlineStart: `3px solid ${COLOUR.line}`,
  paddingInlineStart: 1.5,
} as const;

const ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  rowGap: 0.5,
  minWidth: 0,
} as const;

const SOFT = { color: COLOUR.inkSoft, fontSize: '0.8125rem' } as const;

const SUMMARY = { ...TWO_LINES, fontSize: '0.875rem' } as const;
