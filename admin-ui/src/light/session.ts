import { claimTab } from '../app/claimTab';
import type { Account } from '../app/http/contract';
import { ProblemError } from '../app/http/problem';
import { request } from '../app/http/request';

interface Answer {
  readonly account: Account;
}

const GIVE_UP_AFTER_MS = 20_000;

/** Who is signed in. @throws UnreachableError also when nobody answers in time */
export async function me(giveUpAfterMs = GIVE_UP_AFTER_MS): Promise<Account> {
  return claimed(await request<Answer>('/me', { giveUpAfterMs }));
}

export async function signIn(username: string, password: string): Promise<Account> {
  const body = { username, password };
  return claimed(await request<Answer>('/login', { method: 'POST', body, giveUpAfterMs: GIVE_UP_AFTER_MS }));
}

export async function signOut(): Promise<void> {
  await request('/logout', { method: 'POST', body: {}, giveUpAfterMs: GIVE_UP_AFTER_MS });
}

function claimed({ account }: Answer): Account {
  claimTab(account.personId);
  return account;
}

const ENDED = 'mizan:session-ended';

/** Tells the frame of a 401 in any answer: the form to sign in stands in the page's place until then. */
export function endSessionOn(error: unknown): void {
  if (error instanceof ProblemError && error.status === 401) dispatchEvent(new Event(ENDED));
}

export function onSessionEnded(then: () => void): () => void {
  addEventListener(ENDED, then);
  return () => removeEventListener(ENDED, then);
}
