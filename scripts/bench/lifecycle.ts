import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../seed/accounts';
import { getJson, postJson } from './http';

/** Signed-in demo accounts of one stack, and the lifecycle that the bench repeats. */
export interface Office {
  readonly api: string;
  readonly cookies: Readonly<Record<Role, string>>;
}
type Role = 'clerk' | 'caseworker' | 'executing' | 'inspector';
const ROLES: readonly Role[] = ['clerk', 'caseworker', 'executing', 'inspector'];

export const DECISIONS_OF_A_LIFECYCLE = 6;
const GIVE_UP_MS = 60_000;

export async function signIn(apiUrl: string): Promise<Office> {
  const api = `${apiUrl}/api/v1`;
  const cookies: Partial<Record<Role, string>> = {};
  for (const username of ROLES) {
    const answer = await postJson(`${api}/login`, { username, password: DEMO_PASSWORD });
    if (answer.status !== 200) throw new Error(`signing in as ${username}: ${answer.status} ${answer.body}`);
    cookies[username] = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  }
  return { api, cookies: cookies as Record<Role, string> };
}

export async function intake({ api, cookies }: Office): Promise<string> {
  const answer = await postJson(
    `${api}/complaints`,
    {
      channel: 'hotline_19588',
      // The same words of the same person again would join the first.
      text: `زحام شديد على مخبز المدينة وتنظيم الصرف سيئ كل يوم من الساعة السادسة صباحًا ${randomUUID()}`,
      reporter: { name: 'مواطن تجريبي', phone: '01000001025' },
      governorate: 'EG-MN',
      district: 'ملوي',
    },
    { cookie: cookies.clerk },
  );
  if (answer.status !== 201) throw new Error(`intake: ${answer.status} ${answer.body}`);
  return (JSON.parse(answer.body) as { caseId: string }).caseId;
}

/** Intake, classify, intervene, remedy, check on site, contact, confirm; `took` hears each decision's milliseconds. */
export async function lifecycle(office: Office, took: (ms: number) => void): Promise<void> {
  const caseId = await intake(office);
  const decide = (who: Role, action: string, input: unknown) =>
    decideTimed(office, took, { caseId, who, action, input });
  await decide('caseworker', 'classify', { kind: 'complaint', category: 'bread.queue', priority: 'normal' });
  await decide('caseworker', 'interveneNow', { text: 'تنظيم الصفوف وفتح شباك ثان' });
  const remedy = await remedyOf(office, caseId);
  await decide('executing', 'recordRemedy', { remedy, text: 'تم فتح شباك ثان' });
  await decide('inspector', 'confirmRemedyOnSite', { remedy, result: 'done' });
  await decide('caseworker', 'recordContact', { means: 'call', result: 'reached' });
  await decide('clerk', 'confirm', {});
}

interface BenchDecision {
  readonly caseId: string;
  readonly who: Role;
  readonly action: string;
  readonly input: unknown;
}

async function decideTimed(
  { api, cookies }: Office,
  took: (ms: number) => void,
  { caseId, who, action, input }: BenchDecision,
): Promise<void> {
  const start = performance.now();
  const headers = { cookie: cookies[who], 'idempotency-key': randomUUID() };
  const url = `${api}/cases/${caseId}/actions/${action}`;
  let answer = await postJson(url, input, headers);
  // As a person would: the outcome is not known, so the same key again; the time counts.
  while (answer.status === 503 && performance.now() - start < GIVE_UP_MS)
    answer = await postJson(url, input, headers);
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${answer.body}`);
  took(performance.now() - start);
}

async function remedyOf({ api, cookies }: Office, caseId: string): Promise<string> {
  const answer = await getJson(`${api}/cases/${caseId}`, { cookie: cookies.executing });
  const { state } = JSON.parse(answer.body) as { state: { remedies: readonly { remedyId: string }[] } };
  const remedy = state.remedies[0];
  if (!remedy) throw new Error('the case has no remedy');
  return remedy.remedyId;
}
