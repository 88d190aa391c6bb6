import { useEffect, useState } from 'preact/hooks';

const QUIET_MS = 600;

let quietUntil = 0;
const listeners = new Set<() => void>();

/** What is under the thumb has just changed: a tap that was meant for what stood there before decides nothing. */
export function quietTaps(): void {
  quietUntil = Date.now() + QUIET_MS;
  for (const listener of listeners) listener();
}

/** Whether the page has stood still long enough for a tap to mean what it falls on. */
export function useSettled(): boolean {
  const [, tell] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => tell(times => times + 1);
    const listen = () => {
      again();
      clearTimeout(timer);
      timer = setTimeout(again, quietUntil - Date.now() + 1);
    };
    listeners.add(listen);
    if (Date.now() < quietUntil) listen();
    return () => {
      listeners.delete(listen);
      clearTimeout(timer);
    };
  }, []);
  return Date.now() >= quietUntil;
}
