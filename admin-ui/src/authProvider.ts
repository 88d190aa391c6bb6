import type { AuthProvider, UserIdentity } from 'react-admin';
import type { StaffRole } from '../../workflows/domain/glossary';
import { claimTab, personOfTab } from './app/claimTab';
import type { Account } from './app/http/contract';
import { ProblemError, UnreachableError } from './app/http/problem';
import { request } from './app/http/request';
import { mayOpen } from './app/pagesByRole';

/** A delegation given or taken back shows within this time, without a reload. */
const ASK_AGAIN_MS = 60_000;

let account: Promise<Account> | null = null;
let askedAt = 0;

/** Who is signed in. Asked anew after a while, without an answer the same as before; forgotten on sign-out and on a 401. */
function me(): Promise<Account> {
  if (account && Date.now() - askedAt < ASK_AGAIN_MS) return account;
  const before = account;
  askedAt = Date.now();
  const asked = request<{ account: Account }>('/me')
    .then(answer => {
      // Nothing that was loaded for one person stays before the eyes of another.
      const another = before !== null && personOfTab() !== answer.account.personId;
      claimed(answer.account);
      if (another) location.reload();
      return answer.account;
    })
    .catch((error: unknown) => {
      if (before && error instanceof UnreachableError) return before;
      throw error;
    });
  account = asked;
  asked.catch(() => {
    account = null;
  });
  return asked;
}

function claimed(own: Account): Account {
  claimTab(own.personId);
  return own;
}

export interface Identity extends UserIdentity {
  readonly account: Account;
}

export const authProvider: AuthProvider = {
  login: async ({ username, password }: { username: string; password: string }) => {
    const answer = await request<{ account: Account }>('/login', {
      method: 'POST',
      body: { username, password },
    });
    account = Promise.resolve(claimed(answer.account));
    askedAt = Date.now();
  },
  logout: async () => {
    const wasSignedIn = account !== null;
    account = null;
    if (wasSignedIn) await request('/logout', { method: 'POST', body: {} }).catch(() => undefined);
    return '/login';
  },
  checkAuth: async () => {
    try {
      await me();
    } catch (error) {
      // Without an answer the person stays where they are: the pages say that the server is away.
      if (error instanceof ProblemError && error.status === 401) throw error;
    }
  },
  checkError: async (error: unknown) => {
    if (error instanceof ProblemError && error.status === 401) {
      account = null;
      throw error;
    }
  },
  getIdentity: async (): Promise<Identity> => {
    const own = await me();
    return { id: own.personId, fullName: own.name, account: own };
  },
  getPermissions: async () => rolesOf(await me()),
  canAccess: async ({ resource }) => mayOpen(resource, rolesOf(await me())),
};

function rolesOf(own: Account): StaffRole[] {
  return own.roles.map(({ role }) => role);
}
