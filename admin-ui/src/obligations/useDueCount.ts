import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useMe } from '../app/useMe';

/** How many things are due back: for the minister all of them, for everybody else their own. Undefined until it is known. */
export function useDueCount(): number | undefined {
  const dataProvider = useDataProvider();
  const me = useMe();
  const filter = me.has('minister') ? {} : { mine: true };
  const { data } = useQuery({
    queryKey: ['obligations', 'count', filter],
    queryFn: () =>
      dataProvider.getList('obligations', {
        pagination: { page: 1, perPage: 1 },
        sort: { field: 'dueDate', order: 'ASC' },
        filter,
      }),
    enabled: me.account !== undefined,
  });
  return data?.total;
}
