import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { cairoDay } from '../app/format';
import type { VisitRow } from '../app/http/contract';
import { type Text, useText } from '../app/text/useText';
import { VISIT_COUNT, VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';
import { placeWords } from '../establishments/establishmentWords';
import { groupVisits, type RouteOfVisits } from './groupVisits';
import { RouteLink } from './RouteLink';
import { VisitCards, type VisitStep } from './VisitCard';

interface Props {
  readonly visits: readonly VisitRow[];
  /** Whether they are of one person, who goes from one to the next. */
  readonly oneRoute: boolean;
  readonly byInspector: boolean;
  readonly onStep: (step: VisitStep) => void;
}

export function VisitDays({ visits, oneRoute, byInspector, onStep }: Props) {
  const t = useText();
  const format = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {groupVisits(visits, byInspector).map(({ day, visits: ofDay, routes }) => (
        <section key={day} aria-label={format.date(noon(day))}>
          <DayHeading
            title={[nearDay(day, t), format.date(noon(day))].filter(Boolean).join(' · ')}
            count={ofDay.length}
          >
            {oneRoute && <RouteLink visits={ofDay} />}
          </DayHeading>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {routes.map(route => (
              <Route key={route.inspector?.personId ?? ''} route={route} onStep={onStep} />
            ))}
          </Box>
        </section>
      ))}
    </Box>
  );
}

function Route({ route, onStep }: { route: RouteOfVisits; onStep: Props['onStep'] }) {
  const t = useText();
  const labels = useLabels();
  const { inspector } = route;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {inspector && (
        <DayHeading level="h3" title={inspector.name} count={route.visits.length}>
          <RouteLink visits={route.visits} />
        </DayHeading>
      )}
      {route.districts.map(({ governorate, district, visits: here }) => (
        <Box key={`${governorate}/${district}`}>
          <Typography
            variant="h3"
            component={inspector ? 'h4' : 'h3'}
            sx={{ color: COLOUR.inkSoft, marginBlockEnd: 0.5 }}
          >
            {placeWords(t, district, labels.governorate(governorate)) || t(VISITS.noPlace)}
          </Typography>
          <VisitCards visits={here} onStep={onStep} />
        </Box>
      ))}
    </Box>
  );
}

interface HeadingProps {
  readonly title: string;
  readonly count: number;
  readonly level?: 'h2' | 'h3';
  readonly children?: ReactNode;
}

export function DayHeading({ title, count, level = 'h2', children }: HeadingProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 1.5,
        marginBlockEnd: 1,
        paddingBlockEnd: 0.5,
        borderBlockEnd: `1px solid ${COLOUR.line}`,
      }}
    >
      <Typography variant={level}>{title}</Typography>
      <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
        {t.count(VISIT_COUNT, count, { n: format.number(count) })}
      </Box>
      {children}
    </Box>
  );
}

const DAY_MS = 86_400_000;

/** «أمس», «اليوم», «غدًا», or nothing. */
function nearDay(day: string, t: Text): string {
  const now = Date.now();
  if (day === cairoDay(now)) return t(VISITS.today);
  if (day === cairoDay(now + DAY_MS)) return t(VISITS.tomorrow);
  return day === cairoDay(now - DAY_MS) ? t(VISITS.yesterday) : '';
}
