import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Permitted } from '../app/layout/Permitted';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { STAGE_TIMES } from '../app/text/stageTimes';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { noon } from '../cases/parts/words';
import type { MizanDataProvider } from '../dataProvider';
import { A4 } from '../ui/A4';
import { EmptyState } from '../ui/EmptyState';
import { RowsLoading } from '../ui/RowsLoading';
import { StaleLine } from '../ui/StaleLine';
import { StageTimesCards } from './StageTimesCards';
import { StageTimesTable } from './StageTimesTable';
import { StageTimesToolbar } from './StageTimesToolbar';
import { useReportQuery } from './useReportQuery';

/** How long stages took, by what; each number opens the cases behind it. Printed, it is a sheet of its own. */
export default function StageTimesPage() {
  const t = useText();
  usePageTitle(t(STAGE_TIMES.title));
  return (
    <Permitted page="stage-times">
      <Sheet />
    </Permitted>
  );
}

function Sheet() {
  const t = useText();
  const format = useFormat();
  const { query, holds } = useReportQuery();
  const period = { from: format.date(noon(query.from)), to: format.date(noon(query.to)) };
  return (
    <Box sx={{ maxWidth: 1120, marginInline: 'auto' }}>
      {A4}
      <Typography variant="h1">{t(STAGE_TIMES.title)}</Typography>
      <Typography sx={{ color: COLOUR.inkSoft, marginBlockStart: 0.5, marginBlockEnd: 1.5 }}>
        {t(STAGE_TIMES.what)}
      </Typography>
      <Box sx={{ display: 'none', displayPrint: 'block', fontWeight: 700, marginBlockEnd: 1.5 }}>
        {t(STAGE_TIMES.printed, period)}
      </Box>
      <StageTimesToolbar />
      {holds && <Report />}
    </Box>
  );
}

function Report() {
  const t = useText();
  const { query } = useReportQuery();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['stage-times', query],
    queryFn: () => dataProvider.stageTimes(query),
  });
  if (isPending) return <RowsLoading />;
  if (!data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data.items.length === 0)
    return <EmptyState title={t(STAGE_TIMES.empty)} hint={t(STAGE_TIMES.emptyHint)} />;
  return (
    <>
      <StaleLine error={error} />
      <Box sx={{ display: { xs: 'none', md: 'block' }, displayPrint: 'block' }}>
        <StageTimesTable by={query.by} items={data.items} />
      </Box>
      <Box sx={{ display: { xs: 'block', md: 'none' }, displayPrint: 'none' }}>
        <StageTimesCards by={query.by} items={data.items} />
      </Box>
      <Box sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem', marginBlockStart: 1 }}>
        {t(STAGE_TIMES.note)}
      </Box>
    </>
  );
}
