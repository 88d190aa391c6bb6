import { randomUUID } from 'node:crypto';
import type { Accepted } from '../../api/schemas/intake';
import { cairoDate } from '../../api/schemas/values';
import { eventually } from './eventually';
import type { Answer, Caller } from './httpCaller';

/** Complaints as they come, and the steps that bring their cases along, over HTTP. */

/** A bakery in Mallawi, Minya: the establishment of the demo data that most tests are about. */
export const BAKERY = 'EST-0001';
const DAY_MS = 24 * 3600_000;

export const breadComplaint = {
  channel: 'hotline_19588',
  text: 'رغيف العيش ناقص الوزن في مخبز السنابل',
  reporter: { name: 'هدى عبد التواب', phone: '٠١٠٠٠٠٠١٠٠٧' },
  governorate: 'EG-MN',
  district: 'ملوي',
} as const;

export const classification = {
  kind: 'complaint',
  category: 'bread.weight',
  priority: 'normal',
  establishment: BAKERY,
} as const;

export function inDays(days: number): string {
  return cairoDate(new Date(Date.now() + days * DAY_MS));
}

/** Whoever brings somebody signed in: an office in this process, or a stack of processes. */
export interface Staffed {
  as(username: string): Promise<Caller>;
}

export type Registered = Accepted & { readonly pin: string };

/** How many complaints each office was given: the same words of the same person again would join the first. */
const given = new WeakMap<object, number>();

/** The same grievance as somebody else words it: other words for each number. */
export function ofAnotherLoaf(number: number): string {
  const weeks = Math.floor(number / LOAF_WEIGHTS);
  const since = weeks > 0 ? `، والحال هكذا منذ ${weeks + 2} أسابيع` : '';
  return `${breadComplaint.text}، ووزنه ${LIGHTEST_LOAF_GRAMS + (number % LOAF_WEIGHTS)} جم${since}`;
}
const LIGHTEST_LOAF_GRAMS = 60;
const LOAF_WEIGHTS = 28;

/** Registers a complaint by the hotline's clerk: each is a matter of its own, unless its words are given. */
export async function register(
  office: Staffed,
  complaint: Readonly<Record<string, unknown>> = {},
): Promise<Registered> {
  const clerk = await office.as('clerk');
  const earlier = given.get(office) ?? 0;
  given.set(office, earlier + 1);
  const text = earlier === 0 ? breadComplaint.text : ofAnotherLoaf(earlier);
  const answer = await clerk.post('/complaints', { ...breadComplaint, text, ...complaint });
  if (answer.status !== 201) throw new Error(`not accepted: ${answer.text}`);
  const { pin, ...accepted } = answer.json<Accepted>();
  if (!pin) throw new Error('accepted without a PIN');
  return { ...accepted, pin };
}

export interface ActAnswerBody {
  readonly seq: number;
  readonly case: { readonly stage: string };
  readonly actions: readonly string[];
}

/** Decides as somebody; what is not known yet is sent again by its key, as every page does. Fails unless it is accepted. */
export async function decideAs(
  { as }: Staffed,
  username: string,
  caseId: string,
  action: string,
  input: unknown = {},
): Promise<ActAnswerBody> {
  const caller = await as(username);
  const key = randomUUID();
  const answer = await eventually(`the answer to ${username} ${action}`, async () => {
    const now = await caller.act(caseId, action, input, { key });
    return now.status !== 503 && now;
  });
  return accepted(answer, `${username} ${action}`).json<ActAnswerBody>();
}

export function accepted(answer: Answer, what: string): Answer {
  if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${answer.text}`);
  return answer;
}

/** The person behind a demo account. */
export async function personId({ as }: Staffed, username: string): Promise<string> {
  const caller = await as(username);
  return (await caller.get('/me')).json<{ account: { personId: string } }>().account.personId;
}
