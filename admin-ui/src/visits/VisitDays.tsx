import { Box, Button, Paper, Typography } from '@mui/material';
import { Link } from 'react-router';
import { VERDICTS, VISIT_STATES } from '../../../workflows/domain/glossary';
import { cairoDay } from '../app/format';
import type { VisitRow } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { FLAGS } from '../app/text/cases';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { useMe } from '../app/useMe';
import { noon } from '../cases/parts/words';
import { Mark } from '../ui/Mark';

export function VisitDays({ visits }: { visits: readonly VisitRow[] }) {
  const t = useText();
  const format = useFormat();
  const days = [...new Set(visits.map(visit => visit.plannedFor))];
  const today = cairoDay();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {days.map(day => (
        <section key={day} aria-label={format.date(noon(day))}>
          <Typography variant="h2" sx={{ marginBlockEnd: 0.5 }}>
            {day === today ? `${t(VISITS.today)} · ` : ''}
            {format.date(noon(day))}
          </Typography>
          <Paper variant="outlined" component="ul" sx={LIST}>
            {visits
              .filter(visit => visit.plannedFor === day)
              .map(visit => (
                <VisitEntry key={visit.id} visit={visit} overdue={day < today} />
              ))}
          </Paper>
        </section>
      ))}
    </Box>
  );
}

/** One stop: where, what for, and the step that is next for whoever inspects. Targets are large enough for a thumb. */
function VisitEntry({ visit, overdue }: { visit: VisitRow; overdue: boolean }) {
  const t = useText();
  const labels = useLabels();
  const me = useMe();
  const open = visit.status === 'scheduled' || visit.status === 'started';
  const mine = visit.inspector.personId === me.account?.personId;
  const place = [visit.district, labels.governorate(visit.governorate)].filter(Boolean).join('، ');
  const step = visit.status === 'scheduled' ? 'startVisit' : 'submitFindings';
  return (
    <Box component="li" sx={ENTRY}>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Box sx={{ fontWeight: 700 }}>{visit.establishment?.nameAr ?? labels.category(visit.category)}</Box>
        <Box>{place || t(VISITS.noPlace)}</Box>
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
          {visit.establishment && `${labels.category(visit.category)} · `}
          <Ltr>{visit.number}</Ltr>
          {!mine && ` · ${visit.inspector.name}`}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {visit.priority === 'urgent' && <Mark tone={open ? 'red' : 'done'}>{t(FLAGS.urgent)}</Mark>}
        {open && overdue && <Mark tone="amber">{t(VISITS.overdue)}</Mark>}
        <Mark tone={open ? 'accent' : 'done'}>{t(VISIT_STATES[visit.status])}</Mark>
        {visit.verdict && visit.verdict !== 'no_access' && <Mark>{t(VERDICTS[visit.verdict])}</Mark>}
      </Box>
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          width: { xs: '100%', sm: 'auto' },
          '& > *': { flex: { xs: 1, sm: 'none' } },
        }}
      >
        <Button component={Link} to={`/cases/${visit.caseId}/show`} variant="outlined" sx={{ minHeight: 44 }}>
          {t(VISITS.open)}
        </Button>
        {mine && open && (
          <Button
            component={Link}
            to={`/cases/${visit.caseId}/show?act=${step}`}
            variant="contained"
            sx={{ minHeight: 44 }}
          >
            {t(step === 'startVisit' ? VISITS.start : VISITS.submit)}
          </Button>
        )}
      </Box>
    </Box>
  );
}

const LIST = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li + li': { borderBlockStart: `1px solid ${COLOUR.line}` },
} as const;

const ENTRY = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  padding: 1.5,
} as const;
