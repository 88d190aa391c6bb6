import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { MizanDataProvider } from '../dataProvider';

/** Open cases that are likely the same matter as this one. */
export function useDuplicates(caseId: string, enabled = true) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  return useQuery({
    queryKey: ['cases', 'duplicates', caseId],
    queryFn: async () => (await dataProvider.duplicates(caseId)).items,
    enabled,
  });
}
