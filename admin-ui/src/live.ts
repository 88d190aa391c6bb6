import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { StreamMessage } from './app/http/contract';
import { urlOf } from './app/http/request';

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
];
const THROTTLE_MS = 1_000;
const POLL_WHILE_CUT_OFF_MS = 20_000;
const RECONNECT_MS = [1_000, 3_000, 8_000, 20_000];
/** A short break heals by itself: it is not shown before this. */
const SHOW_CUT_OFF_AFTER_MS = 4_000;

export interface LiveState {
  readonly status: 'connecting' | 'live' | 'cutOff';
  /** When the server was last heard. */
  readonly heardAt: number;
}

let state: LiveState = { status: 'connecting', heardAt: Date.now() };
const listeners = new Set<() => void>();

function set(next: Partial<LiveState>) {
  state = { ...state, ...next };
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
  useEffect(() => connect(queryClient), [queryClient]);
}

function connect(queryClient: QueryClient): () => void {
  let source: EventSource | null = null;
  let attempt = 0;
  let reconnect: ReturnType<typeof setTimeout> | undefined;
  let showCutOff: ReturnType<typeof setTimeout> | undefined;
  const refresh = throttled(() => {
    for (const resource of CHANGING_RESOURCES) void queryClient.invalidateQueries({ queryKey: [resource] });
  });

  function open() {
    source = new EventSource(urlOf('/stream'));
    source.onopen = () => {
      clearTimeout(showCutOff);
      showCutOff = undefined;
      // What happened while the stream was away is not replayed: ask again.
      if (attempt > 0 || state.status === 'cutOff') refresh();
      attempt = 0;
      set({ status: 'live', heardAt: Date.now() });
    };
    source.addEventListener('case', message => {
      set({ heardAt: Date.now() });
      const { caseId } = JSON.parse((message as MessageEvent<string>).data) as StreamMessage;
      if (caseId) refresh();
    });
    source.onerror = () => {
      source?.close();
      showCutOff ??= setTimeout(() => set({ status: 'cutOff' }), SHOW_CUT_OFF_AFTER_MS);
      reconnect = setTimeout(open, RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)]);
      attempt += 1;
    };
  }

  const poll = setInterval(() => {
    if (state.status === 'cutOff') refresh();
  }, POLL_WHILE_CUT_OFF_MS);
  open();
  return () => {
    source?.close();
    clearTimeout(reconnect);
    clearTimeout(showCutOff);
    clearInterval(poll);
    refresh.cancel();
  };
}

/** At most one call in `THROTTLE_MS`: a relay that writes two hundred cases is one refetch, not two hundred. */
function throttled(call: () => void): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const run = () => {
    if (timer) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        last = Date.now();
        call();
      },
      Math.max(50, last + THROTTLE_MS - Date.now()),
    );
  };
  return Object.assign(run, { cancel: () => clearTimeout(timer) });
}
