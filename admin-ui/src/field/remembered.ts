import type { Account } from '../app/http/contract';
import type { Remembered } from '../light/Shell';

const KEY = 'mizan.field.account';

/** Who was signed in last on this phone: opens the day's list without a network. Signing out forgets it. */
export const REMEMBERED: Remembered = {
  last() {
    const kept = localStorage.getItem(KEY);
    return kept ? (JSON.parse(kept) as Account) : null;
  },
  keep(account) {
    if (account) localStorage.setItem(KEY, JSON.stringify(account));
    else localStorage.removeItem(KEY);
  },
};
