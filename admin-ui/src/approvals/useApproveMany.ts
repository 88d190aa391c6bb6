import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ApprovalItem, DecideItem } from '../app/http/approvalsContract';
import { newKey } from '../app/http/newKey';
import type { MizanDataProvider } from '../dataProvider';
import { useDecideMany } from '../decisions/useDecideMany';

/** Sends the approvals of what was chosen, each with its own key. */
export function useApproveMany(chosen: readonly ApprovalItem[]) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [items] = useState(() => chosen.flatMap(decideItem));
  const { send, ...rest } = useDecideMany<DecideItem>(some => dataProvider.decideMany(some));
  return { send: () => send(items), ...rest };
}

function decideItem({ case: { id }, signature }: ApprovalItem): DecideItem[] {
  return signature ? [{ caseId: id, action: 'approve', input: signature, key: newKey() }] : [];
}
