import { useRef, useState } from 'react';
import { newKey } from './http/newKey';
import { isUncertain } from './http/problem';

export interface Sending {
  readonly sending: boolean;
  readonly failure: unknown;
  /** Whether it was accepted. */
  send(body: unknown): Promise<boolean>;
}

/** Sends what was entered or tapped. While nobody knows whether it arrived, the same words go out under the same key. */
export function useSending(request: (body: unknown, key: string) => Promise<unknown>): Sending {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const open = useRef<{ readonly text: string; readonly key: string } | null>(null);

  async function send(body: unknown): Promise<boolean> {
    const text = JSON.stringify(body);
    const key = open.current?.text === text ? open.current.key : newKey();
    open.current = { text, key };
    setSending(true);
    setFailure(null);
    try {
      await request(body, key);
      open.current = null;
      return true;
    } catch (error) {
      // A refusal is an answer: the same words, sent once things have changed, are another command.
      if (!isUncertain(error)) open.current = null;
      setFailure(error);
      return false;
    } finally {
      setSending(false);
    }
  }

  return { sending, failure, send };
}
