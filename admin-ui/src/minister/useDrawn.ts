import { useEffect, useState } from 'preact/hooks';

/** As many as fill a phone's screen, and the next. */
const FIRST = 2;

/** The first cards are drawn alone, and the others once those stand: on a slow phone one can decide sooner. */
export function useDrawn<T>(stack: readonly T[]): readonly T[] {
  const [all, setAll] = useState(false);
  const begun = stack.length > 0;
  useEffect(() => {
    if (begun) setAll(true);
  }, [begun]);
  return all ? stack : stack.slice(0, FIRST);
}
