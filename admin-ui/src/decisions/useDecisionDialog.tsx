import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Action } from '../../../workflows/domain/glossary';
import type { ActionAnswer, CaseDetail } from '../app/http/contract';
import { refreshLists } from '../live';
import type { Values } from './values';

const DecisionDialog = lazy(async () => ({ default: (await import('./DecisionDialog')).DecisionDialog }));

/** Opens the dialog of an action, and refreshes what the decision changed. */
export function useDecisionDialog(
  detail: CaseDetail | undefined,
  onDone: (action: Action, answer: ActionAnswer) => void,
): { act: (action: Action, start?: Values) => void; dialog: ReactNode; settling: boolean } {
  const queryClient = useQueryClient();
  const [action, setAction] = useState<Action | null>(null);
  const [given, setGiven] = useState<Values>({});
  // Until the page shows what was decided its buttons rest: they are about to move under the pointer.
  const [decidedSeq, setDecidedSeq] = useState(0);
  const settling = detail !== undefined && detail.seq < decidedSeq;

  function done(decided: Action, answer: ActionAnswer) {
    setAction(null);
    setDecidedSeq(answer.seq);
    refreshLists(queryClient);
    onDone(decided, answer);
  }

  const dialog = detail && action && (
    <Suspense fallback={null}>
      <DecisionDialog
        key={`${detail.id}.${action}`}
        detail={detail}
        action={action}
        given={given}
        onClose={() => setAction(null)}
        onDone={answer => done(action, answer)}
      />
    </Suspense>
  );
  function act(chosen: Action, start: Values = {}) {
    setGiven(start);
    setAction(chosen);
  }
  return { act, dialog, settling };
}
