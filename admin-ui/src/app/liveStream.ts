import type { StreamMessage } from './http/contract';
import { urlOf } from './http/request';

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

/**
 * The server's stream of changes: `refresh` is called when a case changed, when the stream came back, and now and then
 * while it is cut off. Returns what ends it.
 */
export function connectStream(refresh: () => void, tell: (state: LiveState) => void): () => void {
  let state: LiveState = { status: 'connecting', heardAt: Date.now() };
  let source: EventSource | null = null;
  let attempt = 0;
  let reconnect: ReturnType<typeof setTimeout> | undefined;
  let showCutOff: ReturnType<typeof setTimeout> | undefined;
  const throttledRefresh = throttled(refresh);
  const set = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    tell(state);
  };

  function open() {
    source = new EventSource(urlOf('/stream'));
    source.onopen = () => {
      clearTimeout(showCutOff);
      showCutOff = undefined;
      // What happened while the stream was away is not replayed: ask again.
      if (attempt > 0 || state.status === 'cutOff') throttledRefresh();
      attempt = 0;
      set({ status: 'live', heardAt: Date.now() });
    };
    source.addEventListener('case', message => {
      set({ heardAt: Date.now() });
      const { caseId } = JSON.parse((message as MessageEvent<string>).data) as StreamMessage;
      if (caseId) throttledRefresh();
    });
    source.onerror = () => {
      source?.close();
      showCutOff ??= setTimeout(() => set({ status: 'cutOff' }), SHOW_CUT_OFF_AFTER_MS);
      reconnect = setTimeout(open, RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)]);
      attempt += 1;
    };
  }

  const poll = setInterval(() => {
    if (state.status === 'cutOff') throttledRefresh();
  }, POLL_WHILE_CUT_OFF_MS);
  open();
  return () => {
    source?.close();
    clearTimeout(reconnect);
    clearTimeout(showCutOff);
    clearInterval(poll);
    throttledRefresh.cancel();
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
