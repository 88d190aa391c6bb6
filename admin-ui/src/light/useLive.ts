import { useEffect, useState } from 'preact/hooks';
import { connectStream, type LiveState } from '../app/liveStream';

/** Calls `refresh` when a case changed, while the page is in sight; a phone in a pocket keeps no stream open. */
export function useLive(refresh: () => void): LiveState['status'] {
  const [status, setStatus] = useState<LiveState['status']>('connecting');
  useEffect(() => {
    let disconnect: (() => void) | null = null;
    const follow = () => {
      if (document.visibilityState === 'visible') {
        disconnect ??= connectStream(refresh, state => setStatus(state.status));
      } else {
        disconnect?.();
        disconnect = null;
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      disconnect?.();
    };
  }, [refresh]);
  return status;
}
