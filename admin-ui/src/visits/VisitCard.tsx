import { Box, Button, Paper } from '@mui/material';
import { Link } from 'react-router';
import { ACTIONS, type Action, VERDICTS, VISIT_STATES } from '../../../workflows/domain/glossary';
import { cairoDay } from '../app/format';
import type { VisitRow } from '../app/http/contract';
import { Ltr } from '../app/Ltr';
import { CASE, FLAGS, QUEUE } from '../app/text/cases';
import { PARTS } from '../app/text/parts';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useMe } from '../app/useMe';
import { loadDraft } from '../decisions/draft';
import { MapLink } from '../establishments/MapLink';
import { Mark } from '../ui/Mark';
import { TimeLeft } from '../ui/TimeLeft';
import { isOpen } from './routeUrl';

export interface VisitStep {
  readonly caseId: string;
  readonly action: Extract<Action, 'startVisit' | 'submitFindings'>;
  /** The visit. */
  readonly part: string;
}

interface ListProps {
  readonly visits: readonly VisitRow[];
  readonly onStep: (step: VisitStep) => void;
}

export function VisitCards({ visits, onStep }: ListProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
      {visits.map(visit => (
        <li key={visit.id}>
          <VisitCard visit={visit} onStep={onStep} />
        </li>
      ))}
    </Box>
  );
}

/** One stop: where, what for, and what is next for whoever inspects. Targets are large enough for a thumb. */
function VisitCard({ visit, onStep }: { visit: VisitRow; onStep: (step: VisitStep) => void }) {
  const t = useText();
  const labels = useLabels();
  const me = useMe();
  const mine = visit.inspector.personId === me.account?.personId;
  const open = isOpen(visit);
  return (
    <Paper variant="outlined" component="article" aria-label={visit.number} sx={CARD}>
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
          <Box component="span" sx={{ fontWeight: 700, fontSize: '1.0625rem' }}>
            {visit.establishment?.nameAr ?? t(VISITS.noEstablishment)}
          </Box>
          <Marks visit={visit} mine={mine} />
        </Box>
        <Box>{labels.category(visit.category) || t(QUEUE.unclassified)}</Box>
        <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
          <Ltr>{visit.number}</Ltr>
          {!mine && ` · ${t(PARTS.inspector, { name: visit.inspector.name })}`}
        </Box>
        {open && (
          <Box sx={WAY}>
            <TimeLeft row={visit} />
            <MapLink lat={visit.establishment?.lat} lon={visit.establishment?.lon} />
          </Box>
        )}
      </Box>
      <Box sx={BUTTONS}>
        {mine && open && !visit.inspectorTied && <NextStep visit={visit} onStep={onStep} />}
        <Button component={Link} to={`/cases/${visit.caseId}/show`} variant="outlined" sx={TARGET}>
          {t(CASE.openCase)}
        </Button>
      </Box>
    </Paper>
  );
}

function NextStep({ visit, onStep }: { visit: VisitRow; onStep: (step: VisitStep) => void }) {
  const t = useText();
  const action = visit.status === 'scheduled' ? 'startVisit' : 'submitFindings';
  return (
    <Button
      variant="contained"
      sx={TARGET}
      onClick={() => onStep({ caseId: visit.caseId, part: visit.visitId, action })}
    >
      {t(ACTIONS[action])}
    </Button>
  );
}

function Marks({ visit, mine }: { visit: VisitRow; mine: boolean }) {
  const t = useText();
  const open = isOpen(visit);
  const unsent = mine && open && loadDraft(visit.caseId, 'submitFindings') !== null;
  return (
    <>
      {visit.priority === 'urgent' && <Mark tone={open ? 'red' : 'done'}>{t(FLAGS.urgent)}</Mark>}
      {open && visit.inspectorTied && (
        <Mark tone="red" title={t(VISITS.tiedHint)}>
          {t(VISITS.tied)}
        </Mark>
      )}
      {visit.status === 'scheduled' && visit.plannedFor < cairoDay() && (
        <Mark tone="amber">{t(VISITS.overdue)}</Mark>
      )}
      {visit.status !== 'scheduled' && (
        <Mark tone={open ? 'accent' : 'done'}>{t(VISIT_STATES[visit.status])}</Mark>
      )}
      {visit.verdict && visit.verdict !== 'no_access' && <Mark>{t(VERDICTS[visit.verdict])}</Mark>}
      {unsent && <Mark tone="amber">{t(VISITS.notSent)}</Mark>}
    </>
  );
}

const CARD = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  padding: 1.5,
  breakInside: 'avoid',
} as const;

const WAY = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  fontSize: '0.875rem',
  marginBlockStart: 0.5,
  '& a': { minHeight: 32, displayPrint: 'none' },
} as const;

const BUTTONS = {
  display: 'flex',
  displayPrint: 'none',
  gap: 1,
  width: { xs: '100%', sm: 'auto' },
  '& > *': { flex: { xs: 1, sm: 'none' } },
} as const;

const TARGET = { minHeight: 48 } as const;
