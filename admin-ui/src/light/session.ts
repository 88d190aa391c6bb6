import { claimTab } from '../app/claimTab';
import type { Account } from '../app/http/contract';
import { request } from '../app/http/request';

interface Answer {
  readonly account: Account;
}

export async function me(): Promise<Account> {
  return claimed(await request<Answer>('/me'));
}

export async function signIn(username: string, password: string): Promise<Account> {
  return claimed(await request<Answer>('/login', { method: 'POST', body: { username, password } }));
}

export async function signOut(): Promise<void> {
  await request('/logout', { method: 'POST', body: {} });
}

function claimed({ account }: Answer): Account {
  claimTab(account.personId);
  return account;
}
