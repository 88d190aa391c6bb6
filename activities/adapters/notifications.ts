import { Client } from 'pg';
import type { Database } from './database';

export const CASES_CHANNEL = 'mizan_cases';
export const OUTBOX_CHANNEL = 'mizan_outbox';

/** PostgreSQL's limit for one notification is 8,000 bytes. */
const MAX_CHANGES_PER_NOTIFICATION = 100;

export interface CaseChange {
  readonly caseId: string;
  readonly seq: number;
}

export interface ChangeNotifier {
  notify(change: CaseChange): void;
}

/**
 * Says after the commit that cases changed, many in one notification. A NOTIFY inside the transaction would take a
 * lock on the whole database at commit and serialise all intake; a lost notification only delays a refresh.
 */
export function changeNotifier(database: Database, delayMs = 20): ChangeNotifier {
  const waiting = new Map<string, number>();
  const send = debounced(delayMs, async () => {
    const changes = [...waiting].map(([caseId, seq]) => ({ caseId, seq }));
    waiting.clear();
    for (let i = 0; i < changes.length; i += MAX_CHANGES_PER_NOTIFICATION) {
      const part = JSON.stringify(changes.slice(i, i + MAX_CHANGES_PER_NOTIFICATION));
      await database.query('select pg_notify($1, $2)', [CASES_CHANNEL, part]);
    }
  });
  return {
    notify({ caseId, seq }) {
      waiting.set(caseId, Math.max(seq, waiting.get(caseId) ?? 0));
      send();
    },
  };
}

/** Wakes the relay after a commit; it also looks by itself every second. */
export function outboxWaker(database: Database, delayMs = 5): () => void {
  return debounced(delayMs, async () => {
    await database.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
  });
}

function debounced(delayMs: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    if (timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      // Those who listen also look by themselves, so a failed notification costs a delay and nothing else.
      work().catch(() => {});
    }, delayMs);
  };
}

/** Listens on a channel for as long as the process lives, over broken connections; returns how to stop. */
export function listen(
  url: string,
  channel: string,
  heard: (payload: string) => void,
  retryMs = 1000,
): () => Promise<void> {
  let stopped = false;
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const mine = new Client({ connectionString: url, application_name: `mizan-listen-${channel}` });
    client = mine;
    mine.on('notification', message => heard(message.payload ?? ''));
    mine.on('error', () => {});
    mine.on('end', again);
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
      heard('');
    } catch {
      await mine.end().catch(() => {});
      again();
    }
  }
  /** A failed connection both rejects and ends: one retry for the two, else each would bring two more. */
  function again(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      if (!stopped) void connect();
    }, retryMs);
    retry.unref();
  }
  void connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end().catch(() => {});
  };
}
