import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import type { CaseDetail } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { MERGING } from '../app/text/merging';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { Mark } from '../ui/Mark';
import { Section } from '../ui/Section';

/** The case that this one follows, or the cases that follow it. Nothing where it stands alone. */
export function Family({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const { root, stage } = detail.state;
  const followers = detail.state.followers.filter(({ state }) => state !== 'left');
  if (!root && followers.length === 0) return null;
  return (
    <Section title={t(MERGING.family)}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {root && (
          <Box>
            {t(stage === 'following' ? MERGING.follows : MERGING.answeredWith)}{' '}
            <CaseLink id={root.caseId} number={root.number} />
            {stage === 'following' && (
              <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.875rem' }}>{t(MERGING.followsHint)}</Box>
            )}
          </Box>
        )}
        {followers.length > 0 && (
          <Box component="ul" aria-label={t(MERGING.followers)} sx={LIST}>
            {followers.map(({ caseId, number, state }) => (
              <Box component="li" key={caseId} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
                <CaseLink id={caseId} number={number} />
                <Mark tone={state === 'answered' ? 'done' : 'neutral'}>
                  {t(state === 'answered' ? MERGING.answered : MERGING.waits)}
                </Mark>
              </Box>
            ))}
          </Box>
        )}
      </Box>
    </Section>
  );
}

function CaseLink({ id, number }: { id: string; number: string }) {
  return (
    <MuiLink component={Link} to={`/cases/${id}/show`} sx={{ fontWeight: 600 }}>
      <Ltr>{number}</Ltr>
    </MuiLink>
  );
}

const LIST = { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 0.75 } as const;
