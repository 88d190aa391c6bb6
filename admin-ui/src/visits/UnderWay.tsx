import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import type { VisitRow } from '../app/http/contract';
import { useText } from '../app/text/useText';
import { VISITS } from '../app/text/visits';
import { VisitCards, type VisitStep } from './VisitCard';
import { DayHeading } from './VisitDays';

const MOST = 50;

/** Visits that were begun and have no findings yet stand above all others. */
export function UnderWay({ mine, onStep }: { mine: boolean; onStep: (step: VisitStep) => void }) {
  const t = useText();
  const { data } = useGetList<VisitRow>('visits', {
    filter: { status: 'started', ...(mine ? { mine: true } : {}) },
    sort: { field: 'plannedFor', order: 'ASC' },
    pagination: { page: 1, perPage: MOST },
  });
  if (!data || data.length === 0) return null;
  return (
    <Box component="section" aria-label={t(VISITS.underWay)} sx={{ marginBlockEnd: 3 }}>
      <DayHeading title={t(VISITS.underWay)} count={data.length} />
      <VisitCards visits={data} onStep={onStep} />
    </Box>
  );
}
