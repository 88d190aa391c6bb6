import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { UnreachableError } from '../app/http/problem';
import { endSessionOn } from './session';

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly failure: unknown;
  /** Nothing has come yet. */
  readonly pending: boolean;
  /** When it came, by this device's clock, in milliseconds since 1970. */
  readonly at: number;
  /** Asks again; what is shown stays until the answer comes, and an older answer never replaces a newer one. */
  readonly reload: () => Promise<void>;
}

/** What the server says. `load` is stable (made with useCallback, or a module's function). */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [data, setData] = useState<T>();
  const [failure, setFailure] = useState<unknown>(null);
  const [pending, setPending] = useState(true);
  const latest = useRef(0);
  const at = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++latest.current;
    try {
      const answer = await load();
      if (mine !== latest.current) return;
      at.current = Date.now();
      setData(() => answer);
      setFailure(null);
    } catch (error) {
      if (mine !== latest.current) return;
      setFailure(error);
      endSessionOn(error);
    }
    if (mine === latest.current) setPending(false);
  }, [load]);
  useEffect(() => {
    void reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [reload]);
  return { data, failure, pending, at: at.current, reload };
}

export function isCutOff(failure: unknown): boolean {
  return failure instanceof UnreachableError;
}
