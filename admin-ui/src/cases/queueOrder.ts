/** The queue as it was last listed, so that a case knows which one comes next. Kept for the tab only. */
const KEY = 'mizan.queue';

export function rememberQueue(ids: readonly string[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(ids));
}

export function neighboursOf(id: string): { previous: string | null; next: string | null } {
  const ids = queue();
  const at = ids.indexOf(id);
  if (at < 0) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}

/** Takes a decided case out of the queue. */
export function forget(id: string): void {
  rememberQueue(queue().filter(other => other !== id));
}

function queue(): string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
