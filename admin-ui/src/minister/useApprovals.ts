import { useCallback } from 'preact/hooks';
import type { Approvals } from '../app/http/approvalsContract';
import { request } from '../app/http/request';
import { type Fresh, useFresh } from '../light/useFresh';

/** One page on a phone; a minister who has decided these asks for more. */
export const AT_ONCE = 20;
const GIVE_UP_AFTER_MS = 20_000;

interface Asked {
  readonly pageSize: number;
  readonly caseId?: string | undefined;
  /** Only what this person may decide. */
  readonly decidable?: true | undefined;
}

export interface CardsLoaded extends Fresh<Approvals> {
  /** The server's clock less this device's, in ms: a countdown is the server's. */
  readonly skewMs: number;
}

/** For no longer is what was asked for with the page taken for what is before whoever is signed in now. */
const EARLY_FOR_MS = 10_000;

let early: { readonly answer: Promise<Approvals>; readonly query: Asked; readonly at: number } | null = null;

/**
 * The first page is asked for while it is still being found out who is signed in: on a slow network that saves a wait. The
 * browser, told by the server, has asked already (`api/pages/servePages.ts`); this takes its answer, also where it is that
 * nobody is signed in, so that none is left over for whoever signs in.
 */
export function askEarly(caseId: string | undefined): void {
  const query = { pageSize: AT_ONCE, caseId };
  const answer = ask(query);
  answer.catch(() => undefined);
  early = { answer, query, at: Date.now() };
}

async function askOrTakeEarly(query: Asked): Promise<Approvals> {
  const first = early;
  early = null;
  const same =
    first?.query.caseId === query.caseId && first?.query.pageSize === query.pageSize && !query.decidable;
  if (first && same && Date.now() - first.at < EARLY_FOR_MS) {
    const answer = await first.answer.catch(() => null);
    if (answer) return answer;
  }
  return ask(query);
}

function ask(query: Asked): Promise<Approvals> {
  return request<Approvals>('/approvals', {
    query: { ...query },
    giveUpAfterMs: GIVE_UP_AFTER_MS,
  });
}

/** What is before the minister, kept up to date while it is in sight. */
export function useApprovals({ pageSize, caseId, decidable }: Asked): CardsLoaded {
  const load = useCallback(
    () => askOrTakeEarly({ pageSize, caseId, decidable }),
    [pageSize, caseId, decidable],
  );
  const fresh = useFresh(load);
  return { ...fresh, skewMs: fresh.data ? Date.parse(fresh.data.asOf) - fresh.at : 0 };
}
