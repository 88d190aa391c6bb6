const CASE = /^\/minister\/cases\/([0-9a-f-]{36})\/?$/i;

/** What the address of the minister's phone asks for: what is due back, one card, or the stack. */
export function placeAt(path: string): { readonly due: boolean; readonly caseId: string | undefined } {
  return { due: path.startsWith('/minister/due'), caseId: CASE.exec(path)?.[1] };
}
