import { keepInTab, keptInTab } from '../app/tabStorage';

/** The queue as it was last listed, so that a case knows which one comes next. Kept for the tab only. */
const KEY = 'mizan.queue';
/** Whether one stays on a case after deciding; otherwise the next one comes. Kept for the browser. */
const STAY_KEY = 'mizan.stay';

export function rememberQueue(ids: readonly string[]): void {
  keepInTab(KEY, ids);
}

export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** Where it stands in the queue, from 1; 0: it was not opened from there. */
  readonly at: number;
  readonly count: number;
}

export function neighboursOf(id: string): Neighbours {
  const ids = queue();
  const at = ids.indexOf(id);
  if (at < 0) return { previous: null, next: null, at: 0, count: 0 };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null, at: at + 1, count: ids.length };
}

/** Takes a decided case out of the queue. */
export function forget(id: string): void {
  rememberQueue(queue().filter(other => other !== id));
}

export function staysAfterDecision(): boolean {
  return localStorage.getItem(STAY_KEY) === 'true';
}

export function stayAfterDecision(stay: boolean): void {
  localStorage.setItem(STAY_KEY, String(stay));
}

function queue(): string[] {
  const ids = keptInTab(KEY);
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
}
