import { useCallback } from 'preact/hooks';
import { useLive } from './useLive';
import { isCutOff, type Loaded, useLoaded } from './useLoaded';

/** Without the stream, what was asked for lately is not called old. */
const OLD_AFTER_MS = 60_000;

export interface Fresh<T> extends Loaded<T> {
  /** When what is shown was true, by this device's clock; null while it is up to date. */
  readonly staleSince: number | null;
}

/** What the server says, kept up to date while it is in sight. `load` is stable. */
export function useFresh<T>(load: () => Promise<T>): Fresh<T> {
  const loaded = useLoaded(load);
  const { data, failure, at, reload } = loaded;
  const live = useLive(useCallback(() => void reload(), [reload]));
  const cutOff = isCutOff(failure) || (live === 'cutOff' && Date.now() - at > OLD_AFTER_MS);
  return { ...loaded, staleSince: data !== undefined && cutOff ? at : null };
}
