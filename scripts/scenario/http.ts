import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly cookie?: string | undefined;
  /** Sent as `Idempotency-Key`; a repetition uses the same one. */
  readonly key?: string | undefined;
  /** JSON as it goes over the wire, or a form. */
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string | undefined;
}

/** The API said no, and why. */
export class ApiRefused extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
  ) {
    super(`${status} ${reason}`);
  }
}

/** No answer in all the time that was given, or one that says the server failed. */
export class ApiSilent extends Error {}

const PATIENCE_MS = 60_000;
const ATTEMPT_MS = 20_000;
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 2000;
const REPEATABLE = [429, 503];

const problem = z.object({
  code: z.string(),
  titleEn: z.string(),
  errors: z.array(z.object({ field: z.string(), messageEn: z.string() })).optional(),
});

/**
 * Sends until there is an answer: 429, 503 and a broken connection are repeated with the same key.
 * @throws ApiRefused on any other answer from 400 to 499, ApiSilent on 5xx or when patience ends
 */
export async function send(request: ApiRequest): Promise<ApiAnswer> {
  let reason = '';
  let delayMs = FIRST_DELAY_MS;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const answer = await attempt(request).catch((error: Error) => {
      reason = causeOf(error);
      return null;
    });
    if (answer && answer.status < 400) return answer;
    if (answer && !REPEATABLE.includes(answer.status)) throw failure(answer);
    if (answer) reason = reasonOf(answer.body);
    await delay(delayMs);
    delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS);
  }
  throw new ApiSilent(`no answer in ${PATIENCE_MS / 1000} s: ${reason}`);
}

async function attempt({ method, url, cookie, key, body }: ApiRequest): Promise<ApiAnswer> {
  const headers = new Headers({ accept: 'application/json', 'accept-language': 'en' });
  if (cookie) headers.set('cookie', cookie);
  if (key) headers.set('idempotency-key', key);
  if (body !== undefined && !(body instanceof FormData)) headers.set('content-type', 'application/json');
  const signal = AbortSignal.timeout(ATTEMPT_MS);
  const response = await fetch(url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
  return {
    status: response.status,
    body: parsed(await response.text()),
    cookie: response.headers.get('set-cookie')?.split(';')[0],
  };
}

function failure({ status, body }: ApiAnswer): Error {
  const reason = reasonOf(body);
  return status < 500 ? new ApiRefused(status, reason) : new ApiSilent(`${status} ${reason}`);
}

function reasonOf(body: unknown): string {
  const read = problem.safeParse(body);
  if (!read.success) return String(body).slice(0, 200);
  const { code, titleEn, errors } = read.data;
  const fields = errors
    ?.map(({ field, messageEn }) => (field ? `${field}: ${messageEn}` : messageEn))
    .join('; ');
  return `${code}: ${fields ?? titleEn}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
