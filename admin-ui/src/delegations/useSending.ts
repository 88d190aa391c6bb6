import { useRef, useState } from 'react';
import { newKey } from '../app/http/newKey';

export interface Sending {
  readonly busy: boolean;
  readonly failure: unknown;
  send(body: unknown): Promise<void>;
}

/** Sends what was entered; the same words go out under the same key, however often. */
export function useSending(
  request: (body: unknown, key: string) => Promise<unknown>,
  onDone: () => void,
): Sending {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const sent = useRef<{ readonly text: string; readonly key: string } | null>(null);

  async function send(body: unknown): Promise<void> {
    const text = JSON.stringify(body);
    const key = sent.current?.text === text ? sent.current.key : newKey();
    sent.current = { text, key };
    setBusy(true);
    setFailure(null);
    try {
      await request(body, key);
      onDone();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return { busy, failure, send };
}
