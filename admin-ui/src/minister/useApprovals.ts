import { useCallback, useRef } from 'preact/hooks';
import type { Approvals } from '../app/http/approvalsContract';
import { request } from '../app/http/request';
import { endSessionOn } from '../light/Shell';
import { useLive } from '../light/useLive';
import { isCutOff, useLoaded } from '../light/useLoaded';

/** One page on a phone; a minister who has decided these asks for more. */
export const AT_ONCE = 20;
const GIVE_UP_AFTER_MS = 20_000;
/** Without the stream a list that was asked for lately is not called old. */
const OLD_AFTER_MS = 60_000;

interface Asked {
  readonly pageSize: number;
  readonly caseId?: string | undefined;
  /** Only what this person may decide. */
  readonly decidable?: true | undefined;
}

export interface CardsLoaded {
  readonly cards: Approvals | undefined;
  readonly failure: unknown;
  readonly pending: boolean;
  /** When what is shown was true, by this device's clock; null while it is up to date. */
  readonly staleSince: number | null;
  /** The server's clock less this device's, in ms: a countdown is the server's. */
  readonly skewMs: number;
  readonly reload: () => Promise<void>;
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
  const heard = useRef({ at: 0, skewMs: 0 });
  const load = useCallback(async () => {
    try {
      const answer = await askOrTakeEarly({ pageSize, caseId, decidable });
      const at = Date.now();
      heard.current = { at, skewMs: Date.parse(answer.asOf) - at };
      return answer;
    } catch (error) {
      endSessionOn(error);
      throw error;
    }
  }, [pageSize, caseId, decidable]);
  const { data, failure, pending, reload } = useLoaded(load);
  const refresh = useCallback(() => void reload(), [reload]);
  const live = useLive(refresh);
  const { at, skewMs } = heard.current;
  const cutOff = isCutOff(failure) || (live === 'cutOff' && Date.now() - at > OLD_AFTER_MS);
  return {
    cards: data,
    failure,
    pending,
    staleSince: data && cutOff ? at : null,
    skewMs,
    reload,
  };
}
