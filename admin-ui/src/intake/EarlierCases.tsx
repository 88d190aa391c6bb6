import { Box, Button, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import type { CaseLink } from '../../../workflows/domain/case/values';
import { Ltr } from '../app/Ltr';
import { CALL } from '../app/text/call';
import { INTAKE } from '../app/text/intake';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { openSearch } from '../cases/queue/searchWords';
import { KeyCap } from '../ui/KeyCap';
import { Section } from '../ui/Section';
import { StageMark } from '../ui/StageMark';
import { TWO_LINES } from '../ui/shapes';
import { When } from '../ui/When';
import { KEY } from './callKeys';
import type { EarlierCasesFound } from './useEarlierCases';

interface Props {
  readonly found: EarlierCasesFound;
  readonly chosen: CaseLink | null;
  readonly onAdd: (to: CaseLink) => void;
  /** What is to be said besides words opens a case of its own. */
  readonly mayAdd: boolean;
  readonly disabled: boolean;
}

export const EARLIER_ID = 'intake-earlier';

/** The caller's number brings their earlier cases: the call may only add to one of them. Each opens beside this page. */
export function EarlierCases({ found: { q, rows, total }, chosen, onAdd, mayAdd, disabled }: Props) {
  const t = useText();
  const format = useFormat();
  if (!rows) return null;
  if (rows.length === 0)
    return (
      <Box role="status" sx={{ color: COLOUR.inkSoft, paddingInline: 2 }}>
        {t(INTAKE.noEarlier)}
      </Box>
    );
  return (
    <Section title={t(INTAKE.earlier)} aside={<KeyCap>{KEY.earlier}</KeyCap>}>
      <Box role="status" id={EARLIER_ID} sx={{ display: 'grid', gap: 1.5 }}>
        {rows.map(row => (
          <Box key={row.id} sx={LINE}>
            <Box sx={ROW}>
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
            {row.stage === 'closed' || !mayAdd ? (
              <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
                {t(mayAdd ? CALL.closed : CALL.ownCase)}
              </Box>
            ) : (
              chosen?.caseId !== row.id && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={disabled}
                  aria-label={t(CALL.addTo, { number: row.number })}
                  onClick={() => onAdd({ caseId: row.id, number: row.number })}
                >
                  {t(CALL.add)}
                </Button>
              )
            )}
          </Box>
        ))}
        {total > rows.length && (
          <MuiLink
            component="button"
            type="button"
            onClick={() => openSearch(q)}
            sx={{ justifySelf: 'start' }}
          >
            {t(INTAKE.moreEarlier, { n: format.number(total) })}
          </MuiLink>
        )}
      </Box>
    </Section>
  );
}

const LINE = {
  display: 'grid',
  gap: 0.5,
  justifyItems: 'start',
  borderInlineStart: `3px solid ${COLOUR.line}`,
  paddingInlineStart: 1.5,
} as const;

const ROW = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 } as const;

const SUMMARY = { ...TWO_LINES, fontSize: '0.84375rem' } as const;
