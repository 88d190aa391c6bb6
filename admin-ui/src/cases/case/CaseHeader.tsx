import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, IconButton, Link as MuiLink, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router';
import { CHANNELS } from '../../../../workflows/domain/glossary';
import type { CaseDetail } from '../../app/http/contract';
import { Ltr } from '../../app/Ltr';
import { useShortcuts } from '../../app/layout/useShortcuts';
import { mayOpen } from '../../app/pagesByRole';
import { CASE } from '../../app/text/cases';
import { PRINT, TRIAGE } from '../../app/text/desk';
import { KIND_PARTS } from '../../app/text/kinds';
import { RECORD } from '../../app/text/records';
import { useText } from '../../app/text/useText';
import { COLOUR } from '../../app/theme/tokens';
import { useLabels } from '../../app/useCatalogue';
import { useFormat } from '../../app/useFormat';
import { useMe } from '../../app/useMe';
import { Arrow } from '../../ui/Arrow';
import { CaseFlags } from '../../ui/CaseFlags';
import { Mark } from '../../ui/Mark';
import { StageMark } from '../../ui/StageMark';
import { TWO_LINES } from '../../ui/shapes';
import { neighboursOf } from '../queueOrder';
import { AfterDecision } from './AfterDecision';

export function CaseHeader({ detail }: { detail: CaseDetail }) {
  const t = useText();
  const labels = useLabels();
  const { previous, next, at, count } = neighboursOf(detail.id);
  const format = useFormat();
  const { roles } = useMe();
  const navigate = useNavigate();
  const go = (id: string | null) => () => id && void navigate(`/cases/${id}/show`);
  useShortcuts({ j: go(next), k: go(previous) });
  const matter =
    detail.text?.replace(/\s+/g, ' ') ??
    detail.summary ??
    (detail.category ? labels.category(detail.category) : t(CHANNELS[detail.channel]));
  return (
    <Box component="header" sx={{ display: 'grid', gap: 0.5 }}>
      <Box data-screen sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <MuiLink component={Link} to="/cases" sx={{ fontSize: '0.875rem' }}>
          {t(CASE.backToQueue)}
        </MuiLink>
        <Box component="span" aria-hidden sx={{ color: COLOUR.inkSoft }}>
          /
        </Box>
        <Box component="span" sx={{ fontWeight: 700 }}>
          <Ltr>{detail.number}</Ltr>
        </Box>
        <StageMark stage={detail.stage} />
        <CaseFlags row={detail} />
        {detail.state.danger && (
          <Mark tone="red">{t(detail.kind ? KIND_PARTS.danger : KIND_PARTS.dangerUnread)}</Mark>
        )}
        <Box sx={{ flex: 1 }} />
        {at > 0 && <AfterDecision />}
        {at > 0 && (
          <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem' }}>
            {t(TRIAGE.position, { at: format.number(at), n: format.number(count) })}
          </Box>
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginInlineStart: 'auto' }}>
          <IconButton
            size="small"
            onClick={() => window.print()}
            aria-label={t(PRINT.print)}
            aria-keyshortcuts="p"
            title={t(PRINT.print)}
          >
            <PrintIcon />
          </IconButton>
          {mayOpen('records', roles) && (
            <MuiLink component={Link} to={`/records/${detail.id}/show`} sx={{ fontSize: '0.875rem' }}>
              {t(RECORD.open)}
            </MuiLink>
          )}
          <Arrow to="previous" label={t(CASE.previous)} onClick={go(previous)} disabled={!previous} />
          <Arrow to="next" label={t(CASE.next)} onClick={go(next)} disabled={!next} />
        </Box>
      </Box>
      <Typography variant="h1" sx={TITLE}>
        <bdi>{matter}</bdi>
      </Typography>
    </Box>
  );
}

const TITLE = { ...TWO_LINES, fontSize: '1.1875rem' } as const;
