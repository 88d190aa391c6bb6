import type { ObligationKind } from '../glossary';
import type { CaseState } from './case';
import type { Change } from './reducer';

/** How events open and meet obligations. */

export function obligationOpened(
  state: CaseState,
  kind: ObligationKind,
  {
    obligationId,
    dueDate,
    leaderId = null,
  }: { readonly obligationId: string; readonly dueDate: string; readonly leaderId?: string | null },
): Change {
  const opened = { obligationId, kind, dueDate, leaderId, met: false, overdue: false };
  return { obligations: [...state.obligations, opened] };
}

export function obligationMet(state: CaseState, obligationId: string): Change {
  return {
    obligations: state.obligations.map(o => (o.obligationId === obligationId ? { ...o, met: true } : o)),
  };
}
