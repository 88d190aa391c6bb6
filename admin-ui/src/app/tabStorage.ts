/**
 * What a tab keeps for whoever is signed in, also through a reload: names begin with `mizan.`, see claimTab. A browser that
 * stores nothing, or nothing more, keeps it as long as the page is open.
 */
export function keepInTab(name: `mizan.${string}`, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // What an earlier state said is worse than nothing.
    sessionStorage.removeItem(name);
  }
}

/** `null`: nothing is kept, or nothing that can be read. */
export function keptInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
