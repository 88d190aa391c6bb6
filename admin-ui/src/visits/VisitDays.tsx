import { Box, Typography } from '@mui/material';
import { cairoDay } from '../app/format';
import type { VisitRow } from '../app/http/contract';
import { type Text, useText } from '../app/text/useText';
import { VISIT_COUNT, VISITS } from '../app/text/visits';
import { COLOUR } from '../app/theme/tokens';
import { useLabels } from '../app/useCatalogue';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';
import { placeWords } from '../establishments/useEstablishmentWords';
import { groupVisits } from './groupVisits';
import { VisitCards, type VisitStep } from './VisitCard';

interface Props {
  readonly visits: readonly VisitRow[];
  readonly onStep: (step: VisitStep) => void;
}

export function VisitDays({ visits, onStep }: Props) {
  const t = useText();
  const format = useFormat();
  const labels = useLabels();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {groupVisits(visits).map(({ day, districts }) => (
        <section key={day} aria-label={format.date(noon(day))}>
          <DayHeading
            title={[nearDay(day, t), format.date(noon(day))].filter(Boolean).join(' · ')}
            count={districts.reduce((sum, district) => sum + district.visits.length, 0)}
          />
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {districts.map(({ governorate, district, visits: here }) => (
              <Box key={`${governorate}/${district}`}>
                <Typography variant="h3" sx={{ color: COLOUR.inkSoft, marginBlockEnd: 0.5 }}>
                  {placeWords(t, district, labels.governorate(governorate)) || t(VISITS.noPlace)}
                </Typography>
                <VisitCards visits={here} onStep={onStep} />
              </Box>
            ))}
          </Box>
        </section>
      ))}
    </Box>
  );
}

export function DayHeading({ title, count }: { title: string; count: number }) {
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
      <Typography variant="h2">{title}</Typography>
      <Box component="span" sx={{ color: COLOUR.inkSoft, fontSize: '0.84375rem' }}>
        {t.count(VISIT_COUNT, count, { n: format.number(count) })}
      </Box>
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
