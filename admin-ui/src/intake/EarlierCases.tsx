import { Box, Link as MuiLink } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { foldArabic } from '../app/foldArabic';
import type { CaseRow } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useDelayed } from '../app/useDelayed';
import { useFormat } from '../app/useFormat';
import { openSearch } from '../cases/queue/searchWords';
import { StageMark } from '../ui/StageMark';
import { When } from '../ui/When';

const SHOWN = 3;
const WHOLE_NUMBER = 10;

/** The caller's number brings their earlier cases: the call may be about one of them. Each opens beside this page. */
export function EarlierCases({ phone }: { phone: string }) {
  const t = useText();
  const format = useFormat();
  const q = useDelayed(foldArabic(phone).replace(/\D/g, ''));
  const {
    data,
    total = 0,
    isPending,
  } = useGetList<CaseRow>(
    'cases',
    {
      filter: { q },
      sort: { field: 'receivedAt', order: 'DESC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    { enabled: q.length >= WHOLE_NUMBER },
  );
  if (q.length < WHOLE_NUMBER || isPending || !data) return null;
  if (data.length === 0)
    return (
      <Box role="status" sx={{ color: COLOUR.inkSoft, marginBlockStart: 1.5 }}>
        {t(INTAKE.noEarlier)}
      </Box>
    );
  return (
    <Box role="status" sx={{ marginBlockStart: 1.5, display: 'grid', gap: 1 }}>
      <Box sx={{ fontWeight: 700 }}>{t(INTAKE.earlier)}</Box>
      {data.map(row => (
        <Box key={row.id} sx={{ borderInlineStart: `3px solid ${COLOUR.line}`, paddingInlineStart: 1 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
            <MuiLink component={Link} to={`/cases/${row.id}/show`} target="_blank">
              <Ltr>{row.number}</Ltr>
            </MuiLink>
            <StageMark stage={row.stage} />
            <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
              <When at={row.receivedAt} />
            </Box>
          </Box>
          <Box dir="auto" sx={SUMMARY}>
            {row.summary}
          </Box>
        </Box>
      ))}
      {total > data.length && (
        <MuiLink component="button" type="button" onClick={() => openSearch(q)} sx={{ justifySelf: 'start' }}>
          {t(INTAKE.moreEarlier, { n: format.number(total) })}
        </MuiLink>
      )}
    </Box>
  );
}

const SUMMARY = {
  fontSize: '0.84375rem',
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;
