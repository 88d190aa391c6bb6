const OWNER = 'mizan.person';

/**
 * What a tab keeps (words not sent yet, the order of a queue) belongs to whoever was signed in. The same person finds it again after
 * signing in anew; anybody else finds nothing.
 */
export function claimTab(personId: string): void {
  if (sessionStorage.getItem(OWNER) === personId) return;
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('mizan.')) sessionStorage.removeItem(key);
  }
  sessionStorage.setItem(OWNER, personId);
}

/** The person who is at work in this tab, whoever else signed in in another one since. */
export function personOfTab(): string | null {
  return sessionStorage.getItem(OWNER);
}
