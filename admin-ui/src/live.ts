import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { connectStream, type LiveState } from './app/liveStream';

/** The lists that a change in a case can alter. */
const CHANGING_RESOURCES = [
  'cases',
  'approvals',
  'execution',
  'obligations',
  'visits',
  'referrals',
  'objections',
  'establishments',
  'today',
];

export function refreshLists(queryClient: QueryClient): void {
  for (const resource of CHANGING_RESOURCES) void queryClient.invalidateQueries({ queryKey: [resource] });
}

let state: LiveState = { status: 'connecting', heardAt: Date.now() };
const listeners = new Set<() => void>();

function tell(next: LiveState) {
  state = next;
  for (const listener of listeners) listener();
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** One event stream for the whole application, while somebody is signed in. */
export function useLiveUpdates(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    return connectStream(() => refreshLists(queryClient), tell);
  }, [queryClient]);
}
