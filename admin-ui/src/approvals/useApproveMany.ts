import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ApprovalItem, DecideItem, DecideResult } from '../app/http/approvalsContract';
import { newKey } from '../app/http/newKey';
import { isUncertain, type Problem, ProblemError } from '../app/http/problem';
import type { MizanDataProvider } from '../dataProvider';

/** So many go in one request: the page can say how far it has come, and a cut connection leaves little open. */
const IN_ONE_REQUEST = 5;

/** Sends the approvals of what was chosen, each with its own key; after a failure only what has no result yet. */
export function useApproveMany(chosen: readonly ApprovalItem[]) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const queryClient = useQueryClient();
  const [items] = useState(() => chosen.flatMap(decideItem));
  const [results, setResults] = useState<ReadonlyMap<string, DecideResult>>(new Map());
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function send() {
    setSending(true);
    setFailure(null);
    const left = items.filter(({ caseId }) => !results.has(caseId));
    try {
      for (let first = 0; first < left.length; first += IN_ONE_REQUEST) {
        const answer = await dataProvider.decideMany(left.slice(first, first + IN_ONE_REQUEST));
        const unknown = answer.items.flatMap(({ problem }) => uncertainIn(problem));
        if (unknown[0]) setFailure(unknown[0]);
        const settled = answer.items.filter(({ problem }) => uncertainIn(problem).length === 0);
        setResults(before => new Map([...before, ...settled.map(one => [one.caseId, one] as const)]));
      }
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
      for (const resource of ['approvals', 'cases'])
        void queryClient.invalidateQueries({ queryKey: [resource] });
    }
  }

  return { send, sending, results, failure, finished: !sending && results.size === items.length };
}

/** One of which nobody knows whether it was decided has no result yet: it is sent again under its key. */
function uncertainIn(problem: Problem | null): readonly ProblemError[] {
  const error = problem && new ProblemError(problem);
  return error && isUncertain(error) ? [error] : [];
}

function decideItem({ case: { id }, signature }: ApprovalItem): DecideItem[] {
  return signature ? [{ caseId: id, action: 'approve', input: signature, key: newKey() }] : [];
}
