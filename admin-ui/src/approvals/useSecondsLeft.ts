import { useNow } from '../app/useNow';

const TICK_MS = 250;

/** Whole seconds until an instant, 0 once it has passed. */
export function useSecondsLeft(until: string): number {
  const now = useNow(TICK_MS);
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
}
