import { type Problem, ProblemError, UnreachableError } from './problem';

export const API = '/api/v1';

export interface RequestOptions {
  readonly method?: 'GET' | 'POST';
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
  /** Told the server's clock at its answer, in milliseconds since 1970, exact to the second. */
  readonly onServerTime?: (ms: number) => void;
}

export type QueryValue = string | number | boolean | null | undefined;

/** One request to the API with the session's cookie. Throws `ProblemError` or `UnreachableError`, nothing else. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options);
  const serverTime = Date.parse(response.headers.get('Date') ?? '');
  if (!Number.isNaN(serverTime)) options.onServerTime?.(serverTime);
  if (!response.ok) throw new ProblemError(await problemOf(response));
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch (error) {
    // Cut off in the middle, or not from our server: what was sent may have been recorded all the same.
    throw unanswered(error);
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

async function send(path: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  const language = document.documentElement.lang || 'ar';
  // The browser's own header says the same; with one more header an answer asked for early is not taken everywhere.
  if (!navigator.language.startsWith(language)) headers['Accept-Language'] = language;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  const init: RequestInit = { method: options.method ?? 'GET', credentials: 'same-origin', headers };
  if (options.signal) init.signal = options.signal;
  if (options.form) init.body = options.form;
  else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  try {
    return await fetch(urlOf(path, options.query), init);
  } catch (error) {
    throw unanswered(error);
  }
}

/** What the page itself called off is no failure; a time that ran out is. */
function unanswered(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'AbortError' ? error : new UnreachableError(error);
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...body, status: response.status };
  } catch {
    return { status: response.status };
  }
}
