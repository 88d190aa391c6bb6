import { personOfTab } from '../claimTab';
import { type Problem, ProblemError, UnreachableError } from './problem';

export const API = '/api/v1';

export interface RequestOptions {
  readonly method?: 'GET' | 'POST';
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly idempotencyKey?: string;
  /** Calls the request off: it is then nobody's failure. */
  readonly signal?: AbortSignal | undefined;
  /** After so long without the whole answer the connection is taken for dead. */
  readonly giveUpAfterMs?: number | undefined;
  /** Told the server's clock at its answer, in milliseconds since 1970, exact to the second. */
  readonly onServerTime?: (ms: number) => void;
}

export type QueryValue = string | number | boolean | null | undefined;

/**
 * One request to the API with the session's cookie. Throws `ProblemError` or `UnreachableError`, and what `signal` was aborted
 * with; nothing else.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { signal, giveUpAfterMs } = options;
  const init = initOf(options);
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const timer = giveUpAfterMs === undefined ? undefined : setTimeout(giveUp, giveUpAfterMs);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  try {
    const response = await fetch(urlOf(path, options.query), { ...init, signal: limit.signal });
    const serverTime = Date.parse(response.headers.get('Date') ?? '');
    if (!Number.isNaN(serverTime)) options.onServerTime?.(serverTime);
    if (!response.ok) throw new ProblemError(await problemOf(response));
    // An answer that is cut off in the middle is none: what was sent may have been recorded all the same.
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  } catch (error) {
    if (error instanceof ProblemError || signal?.aborted) throw error;
    throw new UnreachableError(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

export function urlOf(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `${API}${path}${text ? `?${text}` : ''}`;
}

function initOf(options: RequestOptions): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  const language = document.documentElement.lang || 'ar';
  // The browser's own header says the same; with one more header an answer asked for early is not taken everywhere.
  if (!navigator.language.startsWith(language)) headers['Accept-Language'] = language;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  // What one person decided is never recorded as another's, who signed in in the same browser meanwhile.
  const person = options.method === 'POST' && personOfTab();
  if (person) headers['Mizan-Person'] = person;
  const init: RequestInit = { method: options.method ?? 'GET', credentials: 'same-origin', headers };
  if (options.form) init.body = options.form;
  else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  return init;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...body, status: response.status };
  } catch {
    return { status: response.status };
  }
}
