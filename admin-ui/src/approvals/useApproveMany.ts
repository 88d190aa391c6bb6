import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ApprovalItem, DecideItem, DecideResult } from '../app/http/approvalsContract';
import { newKey } from '../app/http/newKey';
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
        setResults(before => new Map([...before, ...answer.items.map(one => [one.caseId, one] as const)]));
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

function decideItem({ case: { id }, signature }: ApprovalItem): DecideItem[] {
  return signature ? [{ caseId: id, action: 'approve', input: signature, key: newKey() }] : [];
}
