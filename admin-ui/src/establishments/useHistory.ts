import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { MizanDataProvider } from '../dataProvider';

const PAGE_SIZE = 100;

/** What happened about an establishment, newest first, a hundred at a time. */
export function useHistory(establishmentId: string) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const query = useInfiniteQuery({
    queryKey: ['establishments', 'history', establishmentId],
    queryFn: ({ pageParam }) => dataProvider.history(establishmentId, pageParam, PAGE_SIZE),
    initialPageParam: 1,
    getNextPageParam: ({ total }, pages) => (pages.length * PAGE_SIZE < total ? pages.length + 1 : undefined),
  });
  return { ...query, items: query.data?.pages.flatMap(page => page.items) };
}
