import { Box, Typography } from '@mui/material';
import { ListBase } from 'react-admin';
import { PageLoading } from '../../app/layout/PageLoading';
import { usePageTitle } from '../../app/layout/usePageTitle';
import { QUEUE } from '../../app/text/cases';
import { useText } from '../../app/text/useText';
import { useMe } from '../../app/useMe';
import { Pager } from '../../ui/Pager';
import { VISUALLY_HIDDEN } from '../../ui/visuallyHidden';
import { ActiveFilters } from './ActiveFilters';
import { type QueueFilters, searched } from './filters';
import { QueueList } from './QueueList';
import { QueueToolbar } from './QueueToolbar';
import { StageRail } from './StageRail';
import { useSearchWords } from './searchWords';

const PAGE_SIZE = 25;
const OPEN_CASES: QueueFilters = { open: true };

/** The caseworker's home: what is with me, the longest waiting first. */
export default function QueuePage() {
  const t = useText();
  const me = useMe();
  const words = useSearchWords();
  usePageTitle(t(QUEUE.title));
  if (!me.account) return <PageLoading />;
  return (
    <ListBase
      perPage={PAGE_SIZE}
      sort={{ field: 'dueAt', order: 'ASC' }}
      filterDefaultValues={OPEN_CASES}
      filter={searched(words)}
      exporter={false}
      // The list says itself what went wrong; react-admin's notification would say it twice.
      queryOptions={{ onError: () => undefined }}
    >
      <Typography variant="h1" sx={VISUALLY_HIDDEN}>
        {t(QUEUE.title)}
      </Typography>
      <Box sx={COLUMNS}>
        <StageRail />
        <Box sx={{ minWidth: 0 }}>
          <QueueToolbar />
          <ActiveFilters />
          <QueueList />
          <Pager />
        </Box>
      </Box>
    </ListBase>
  );
}

const COLUMNS = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '224px minmax(0, 1fr)' },
  gap: { xs: 1.5, md: 3 },
  alignItems: 'start',
} as const;
