import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { CHANNELS, OUTCOMES, STAGES, type Term } from '../../../workflows/domain/glossary';
import type { Today, TodayGroup } from '../app/http/today';
import { Permitted } from '../app/layout/Permitted';
import { usePageTitle } from '../app/layout/usePageTitle';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { TODAY } from '../app/text/today';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { useNow } from '../app/useNow';
import { noon } from '../cases/parts/words';
import type { MizanDataProvider } from '../dataProvider';
import { useLiveState } from '../live';
import { RowsLoading } from '../ui/RowsLoading';
import { Breakdown } from './Breakdown';
import { Tiles } from './Tiles';

/** What runs out by the clock alone is told by no event. */
const COUNT_AGAIN_MS = 30_000;

const BREAKDOWNS: readonly {
  readonly group: TodayGroup;
  readonly title: Term;
  readonly none: Term;
  readonly terms: Readonly<Record<string, Term>>;
}[] = [
  { group: 'received', title: TODAY.byChannel, none: TODAY.noneReceived, terms: CHANNELS },
  { group: 'open', title: TODAY.byStage, none: TODAY.noneOpen, terms: STAGES },
  { group: 'closed', title: TODAY.byOutcome, none: TODAY.noneClosed, terms: OUTCOMES },
];

/** Where the day stands, in numbers; each opens the cases behind it. */
export default function TodayPage() {
  const t = useText();
  usePageTitle(t(TODAY.title));
  return (
    <Permitted page="today">
      <Day />
    </Permitted>
  );
}

function Day() {
  const t = useText();
  const dataProvider = useDataProvider<MizanDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['today'],
    queryFn: () => dataProvider.today(),
    refetchInterval: COUNT_AGAIN_MS,
  });
  return (
    <Box sx={{ maxWidth: 1760, marginInline: 'auto' }}>
      <Typography variant="h1">{t(TODAY.title)}</Typography>
      {isPending && <RowsLoading />}
      {!isPending && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Numbers today={data} failed={error !== null} />}
    </Box>
  );
}

function Numbers({ today, failed }: { today: Today; failed: boolean }) {
  const t = useText();
  return (
    <>
      <Age today={today} failed={failed} />
      <Tiles items={today.items} />
      <Box sx={COLUMNS}>
        {BREAKDOWNS.map(({ group, title, none, terms }) => (
          <Breakdown
            key={group}
            title={t(title)}
            none={t(none)}
            terms={terms}
            items={today.items.filter(item => item.group === group && item.code !== null)}
          />
        ))}
      </Box>
      <Typography sx={{ color: COLOUR.inkSoft, fontSize: '0.8125rem', marginBlockStart: 2 }}>
        {t(TODAY.what)}
      </Typography>
    </>
  );
}

/** Of what day and moment the numbers are, and whether they may be old. */
function Age({ today, failed }: { today: Today; failed: boolean }) {
  const t = useText();
  const format = useFormat();
  const now = useNow(10_000);
  const { status } = useLiveState();
  const old = failed || status === 'cutOff';
  const words = { time: format.time(today.at), ago: format.relative(today.at, now) };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, marginBlock: 1, color: COLOUR.inkSoft }}>
      <Box component="span" sx={{ fontWeight: 700 }}>
        {format.date(noon(today.day))}
      </Box>
      <Box component="span" role={old ? 'status' : undefined} sx={old ? { color: COLOUR.amber } : {}}>
        {t(old ? TODAY.stale : TODAY.counted, words)}
      </Box>
    </Box>
  );
}

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
} as const;
