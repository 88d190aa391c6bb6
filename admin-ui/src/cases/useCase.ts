import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { MizanDataProvider } from '../dataProvider';

/**
 * The whole case. Not `useGetOne`: react-admin fills that from the rows of a list, which have neither the state nor what
 * can be done.
 */
export function useCase(id: string) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  return useQuery({ queryKey: ['cases', 'detail', id], queryFn: () => dataProvider.caseDetail(id) });
}
