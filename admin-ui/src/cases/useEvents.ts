import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import type { EventItem } from '../app/http/contract';
import type { MizanDataProvider } from '../dataProvider';

/** The case's events, oldest first, with all their texts together. */
export function useEvents(caseId: string) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const query = useQuery({
    queryKey: ['cases', 'events', caseId],
    queryFn: () => dataProvider.events(caseId),
  });
  const items = query.data?.items;
  const texts = useMemo(
    () => Object.assign({}, ...(items ?? []).map(event => event.texts)) as Record<string, string>,
    [items],
  );
  return { ...query, events: items as readonly EventItem[] | undefined, texts };
}
