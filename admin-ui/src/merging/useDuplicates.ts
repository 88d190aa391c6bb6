import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { CaseDetail } from '../app/http/contract';
import type { MizanDataProvider } from '../dataProvider';

/** Open cases that are likely the same matter as this one. */
export function useDuplicates({ id, seq }: Pick<CaseDetail, 'id' | 'seq'>, enabled = true) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  return useQuery({
    // Asked anew when this case moves on, not at every change of any case: it compares words with all open ones.
    queryKey: ['duplicates', id, seq],
    queryFn: async () => (await dataProvider.duplicates(id)).items,
    placeholderData: before => before,
    enabled,
  });
}
