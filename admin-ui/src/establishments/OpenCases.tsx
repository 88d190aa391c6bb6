import { Box, Button, Paper } from '@mui/material';
import { useEffect } from 'react';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import type { CaseRow } from '../app/http/contract';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { ESTABLISHMENTS } from '../app/text/establishments';
import { CASE_COUNT } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { useFormat } from '../app/useFormat';
import { QueueRow } from '../cases/queue/QueueRow';
import { RowsLoading } from '../ui/RowsLoading';
import { Section } from '../ui/Section';
import { ROW_LIST } from '../ui/shapes';
import { casesLink } from './links';

const SHOWN = 5;

interface Props {
  readonly establishmentId: string;
  readonly onSettled: () => void;
}

/** The open cases about an establishment, the longest in its stage first; the rest are in the queue. */
export function OpenCases({ establishmentId, onSettled }: Props) {
  const t = useText();
  const format = useFormat();
  const {
    data,
    total = 0,
    error,
    isPending,
    refetch,
  } = useGetList<CaseRow>('cases', {
    filter: { establishmentId, open: true },
    sort: { field: 'dueAt', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  useEffect(() => {
    if (!isPending) onSettled();
  }, [isPending, onSettled]);
  return (
    <Section
      title={t(ESTABLISHMENTS.openCases)}
      aside={
        total > 0 && (
          <Button component={Link} to={casesLink(establishmentId, { open: true })} size="small">
            {t.count(CASE_COUNT, total, { n: format.number(total) })} · {t(ESTABLISHMENTS.allOpen)}
          </Button>
        )
      }
    >
      {isPending && <RowsLoading />}
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <Box sx={{ color: COLOUR.inkSoft, paddingBlock: 1 }}>{t(ESTABLISHMENTS.noOpenCases)}</Box>
      )}
      {data && data.length > 0 && (
        <Paper variant="outlined" component="ul" sx={ROW_LIST}>
          {data.map(row => (
            <li key={row.id}>
              <QueueRow row={row} />
            </li>
          ))}
        </Paper>
      )}
    </Section>
  );
}
