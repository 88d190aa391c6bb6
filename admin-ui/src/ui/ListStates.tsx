import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { ProblemNotice } from '../app/problems/ProblemNotice';
import { RowsLoading } from './RowsLoading';
import { StaleLine } from './StaleLine';

/** A list in every state: on its way, refused or out of reach, empty, no longer fresh, or there. */
export function ListStates({ empty, children }: { empty: ReactNode; children: ReactNode }) {
  const { data, isPending, error, refetch } = useListContext();
  if (isPending) return <RowsLoading />;
  if (!data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <StaleLine error={error} />
      {data.length === 0 ? empty : children}
    </>
  );
}
