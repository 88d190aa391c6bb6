import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ApprovalItem } from '../app/http/approvalsContract';
import { quietTaps } from './strayTaps';
import type { Outcome } from './useDecide';

/** One place in the stack: what is before the minister there, or what became of it. */
export interface Place {
  readonly caseId: string;
  /** As it is now; null once it is no longer before the minister. */
  readonly item: ApprovalItem | null;
  /** As it was last seen. */
  readonly last: ApprovalItem;
  readonly outcome: Outcome | null;
}

/**
 * The cards stay where they are while the page is open, whatever the server's order becomes: what is new comes last,
 * and what has gone leaves a line in its place. `whole`: the server sent all there are, so what is missing has gone.
 */
export function useStack(items: readonly ApprovalItem[] | undefined, whole: boolean) {
  const places = useRef(new Map<string, ApprovalItem>());
  const shown = useRef('');
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());

  const now = new Map((items ?? []).map(item => [item.case.id, item]));
  for (const [caseId, item] of now) places.current.set(caseId, item);
  const stack = [...places.current].flatMap(([caseId, last]): Place[] => {
    const item = now.get(caseId) ?? null;
    const outcome = outcomes.get(caseId) ?? null;
    if (item) return [{ caseId, item, last, outcome }];
    if (hidden.has(caseId) || (!whole && !outcome)) return [];
    return [{ caseId, item, last, outcome }];
  });

  // What moved may now be under a thumb that was on its way to something else.
  const looks = stack.map(({ caseId, item }) => `${caseId}${item ? '' : '-'}`).join();
  useLayoutEffect(() => {
    if (shown.current !== '' && shown.current !== looks) quietTaps();
    shown.current = looks;
  }, [looks]);

  return {
    stack,
    setOutcome: (caseId: string, outcome: Outcome | null) =>
      setOutcomes(before => {
        const next = new Map(before);
        if (outcome) next.set(caseId, outcome);
        else next.delete(caseId);
        return next;
      }),
    hide: (caseId: string) => setHidden(before => new Set(before).add(caseId)),
  };
}
