import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../scripts/seed/accounts';
import { eventually } from './eventually';

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The bytes as text. */
  readonly text: string;
  /** The body as the test expects it to be. */
  json<T = Record<string, unknown>>(): T;
}

export interface CallOptions {
  /** An Idempotency-Key; a decision gets a new one unless said. `null`: none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One browser: it keeps its cookie. */
export class Caller {
  cookie = '';

  constructor(readonly api: string) {}

  async signIn(username: string, password = DEMO_PASSWORD): Promise<Answer> {
    return this.post('/login', { username, password });
  }

  get(path: string, options: CallOptions = {}): Promise<Answer> {
    return this.send('GET', path, undefined, options);
  }

  post(path: string, body: unknown = {}, options: CallOptions = {}): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...options.headers };
    return this.send('POST', path, JSON.stringify(body), { ...options, headers });
  }

  /** Decides; by a new key unless one is given. */
  act(caseId: string, action: string, input: unknown = {}, options: CallOptions = {}): Promise<Answer> {
    const key = options.key === undefined ? randomUUID() : options.key;
    return this.post(`/cases/${caseId}/actions/${action}`, input, { ...options, key });
  }

  /** Repeats a decision by one key, as a person would, until it is decided. */
  untilDecided(caseId: string, action: string, input: unknown, key: string): Promise<Answer> {
    return eventually(
      `the decision ${action}`,
      async () => {
        const answer = await this.act(caseId, action, input, { key });
        if (answer.status !== 200 && answer.status !== 503) throw new Error(answer.text);
        return answer.status === 200 && answer;
      },
      { withinMs: 30_000 },
    );
  }

  async send(
    method: string,
    path: string,
    body: BodyInit | undefined,
    { key, headers }: CallOptions = {},
  ): Promise<Answer> {
    const response = await fetch(this.api + path, {
      method,
      headers: {
        'accept-language': 'ar',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: <T>() => JSON.parse(text) as T,
    };
  }
}
