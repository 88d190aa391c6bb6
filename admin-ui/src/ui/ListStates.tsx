import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { LISTS } from '../app/text/lists';
import { useText } from '../app/text/useText';
import { COLOUR } from '../app/theme/tokens';
import { RowsLoading } from './RowsLoading';

/** A list in every state: on its way, refused or out of reach, empty, no longer fresh, or there. */
export function ListStates({ empty, children }: { empty: ReactNode; children: ReactNode }) {
  const t = useText();
  const { data, isPending, error, refetch } = useListContext();
  if (isPending) return <RowsLoading />;
  if (!data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {error && (
        <Box role="status" sx={{ color: COLOUR.amber, fontSize: '0.875rem', marginBlockEnd: 1 }}>
          {t(LISTS.stale)}
        </Box>
      )}
      {data.length === 0 ? empty : children}
    </>
  );
}
