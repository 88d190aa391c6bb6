import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { endSessionOn, me } from '../../light/session';
import type { Draft } from '../form/draft';
import { onChanged } from '../store/database';
import { draftsOf } from '../store/drafts';
import { outboxOf } from '../store/outbox';
import type { OutboxItem } from './item';
import { sendAll } from './send';

export interface Outbox {
  readonly items: readonly OutboxItem[];
  /** Whether it was read; before, nothing says that it is empty. */
  readonly known: boolean;
  readonly drafts: readonly Draft[];
  readonly sending: boolean;
  /** Why the last attempt ended early. */
  readonly failure: unknown;
  readonly sendNow: () => void;
}

const AGAIN_MS = 15_000;
const NONE: readonly OutboxItem[] = [];

/** A person's outbox, sent whenever there may be a network: at once, when it comes back, and every so often. */
export function useOutbox(personId: string, onSent: () => void): Outbox {
  const [items, setItems] = useState<readonly OutboxItem[]>();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const busy = useRef(false);
  const told = useRef(onSent);
  told.current = onSent;

  const sendNow = useCallback(async () => {
    if (busy.current) return;
    const toSend = async () => (await outboxOf(personId)).some(isOnItsWay);
    if (!(await toSend())) return;
    busy.current = true;
    setSending(true);
    try {
      await alone(async () => {
        // Somebody else may have signed in on this phone since: their session does not send this person's items.
        if ((await me()).personId !== personId) return location.reload();
        while (await toSend()) await sendAll(personId);
      });
      setFailure(null);
      told.current();
    } catch (error) {
      setFailure(error);
      endSessionOn(error);
    } finally {
      busy.current = false;
      setSending(false);
    }
  }, [personId]);

  useEffect(() => {
    const read = () => {
      outboxOf(personId).then(setItems, setFailure);
      draftsOf(personId).then(setDrafts, setFailure);
    };
    read();
    void sendNow();
    const timer = setInterval(() => void sendNow(), AGAIN_MS);
    const online = () => void sendNow();
    addEventListener('online', online);
    document.addEventListener('visibilitychange', online);
    const stop = onChanged(read);
    return () => {
      clearInterval(timer);
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', online);
      stop();
    };
  }, [personId, sendNow]);

  return {
    items: items ?? NONE,
    known: items !== undefined,
    drafts,
    sending,
    failure,
    sendNow: () => void sendNow(),
  };
}

export function isOnItsWay({ state }: OutboxItem): boolean {
  return state === 'waiting' || state === 'received';
}

/** One window at a time, where the browser can tell; keys keep it to one effect where it cannot. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request('mizan-field-outbox', work);
  else await work();
}
