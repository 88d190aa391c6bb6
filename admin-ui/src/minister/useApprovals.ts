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

/** The first page is asked for while it is still being found out who is signed in: on a slow network that saves a round trip. */
let early: Promise<Approvals> | null = null;

export function askEarly(): void {
  early = ask({ pageSize: AT_ONCE });
  early.catch(() => undefined);
}

function ask(query: Asked): Promise<Approvals> {
  return request<Approvals>('/approvals', {
    query: { ...query },
    signal: AbortSignal.timeout(GIVE_UP_AFTER_MS),
  });
}

async function askOrTakeEarly(query: Asked): Promise<Approvals> {
  const first = early;
  early = null;
  if (first && !query.caseId && !query.decidable && query.pageSize === AT_ONCE) {
    const answer = await first.catch(() => null);
    if (answer) return answer;
  }
  return ask(query);
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
