import { useEffect, useState } from 'react';

const WAIT_MS = 250;

/** What was typed, a moment after the last key. */
export function useDelayed(text: string): string {
  const [delayed, setDelayed] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return delayed;
}
