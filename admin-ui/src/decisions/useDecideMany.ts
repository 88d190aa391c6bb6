import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DecideResult } from '../app/http/approvalsContract';
import { isUncertain, type Problem, ProblemError } from '../app/http/problem';
import { refreshLists } from '../live';

/** So many go in one request: the page can say how far it has come, and a cut connection leaves little open. */
const IN_ONE_REQUEST = 5;

interface Item {
  readonly caseId: string;
  readonly key: string;
}

/** Sends many decisions, each with its own key; after a failure only those that have no result yet, under the same keys. */
export function useDecideMany<T extends Item>(
  request: (items: readonly T[]) => Promise<{ items: readonly DecideResult[] }>,
) {
  const queryClient = useQueryClient();
  const sent = useRef<readonly T[]>([]);
  const [results, setResults] = useState<ReadonlyMap<string, DecideResult>>(new Map());
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  /** What is sent first is what is sent again. */
  async function send(items: readonly T[]) {
    if (sent.current.length === 0) sent.current = items;
    setSending(true);
    setFailure(null);
    const left = sent.current.filter(({ caseId }) => !results.has(caseId));
    try {
      for (let first = 0; first < left.length; first += IN_ONE_REQUEST) {
        const answer = await request(left.slice(first, first + IN_ONE_REQUEST));
        const unknown = answer.items.flatMap(({ problem }) => uncertainIn(problem));
        if (unknown[0]) setFailure(unknown[0]);
        const settled = answer.items.filter(({ problem }) => uncertainIn(problem).length === 0);
        setResults(before => new Map([...before, ...settled.map(one => [one.caseId, one] as const)]));
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
      refreshLists(queryClient);
    }
  }

  const count = sent.current.length;
  return { send, sending, results, failure, finished: !sending && count > 0 && results.size === count };
}

/** One of which nobody knows whether it was decided has no result yet. */
function uncertainIn(problem: Problem | null): readonly ProblemError[] {
  const error = problem && new ProblemError(problem);
  return error && isUncertain(error) ? [error] : [];
}
