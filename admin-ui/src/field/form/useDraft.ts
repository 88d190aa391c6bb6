import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { VisitRow } from '../../app/http/contract';
import { onChangedElsewhere } from '../store/database';
import { amendDraft, changed, type DraftChange, readDraft } from '../store/drafts';
import { type Draft, emptyDraft } from './draft';

export type Change = (change: DraftChange) => void;

export interface DraftHandle {
  /** Undefined until it was read. */
  readonly draft: Draft | undefined;
  readonly isKept: boolean;
  readonly change: Change;
  /** The draft as it is now, kept. */
  readonly settled: () => Promise<Draft | undefined>;
  /** Why it could not be kept on this phone. */
  readonly failure: unknown;
}

/**
 * A visit's draft: read once, and every change is kept at once, one after the other. What another window changes in it,
 * sends or throws away is followed. `visit`: from the list, if it is there.
 */
export function useDraft(
  personId: string,
  caseId: string,
  visitId: string,
  visit: VisitRow | undefined,
): DraftHandle {
  const [draft, setDraft] = useState<Draft>();
  const [isKept, setIsKept] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const current = useRef<Draft | undefined>(undefined);
  /** What it begins from while nothing is stored; null once something was. */
  const start = useRef<Draft | null>(null);
  const unwritten = useRef<readonly DraftChange[]>([]);
  /** Reads and writes, one after the other: what is shown never goes back to before what was typed. */
  const work = useRef<Promise<void>>(Promise.resolve());
  const isListed = visit !== undefined;
  const listed = useRef(visit);
  listed.current = visit;

  const show = useCallback((next: Draft | undefined, kept: boolean) => {
    current.current = next;
    setDraft(next);
    setIsKept(kept);
  }, []);

  /** As it stands in the store; where it is gone, the form is empty. Not while something typed here is still to be kept. */
  const adopt = useCallback(
    (stored: Draft | undefined) => {
      const shown = current.current;
      if (unwritten.current.length > 0 || !shown || (!stored && start.current)) return;
      start.current = stored ? null : emptyDraft(personId, shown.visit);
      show(stored ?? start.current ?? undefined, stored !== undefined);
    },
    [personId, show],
  );

  useEffect(() => {
    let here = true;
    readDraft(personId, caseId, visitId).then(stored => {
      if (!here || current.current) return;
      const begin = isListed && listed.current && emptyDraft(personId, listed.current);
      start.current = stored ? null : begin || null;
      show(stored ?? (begin || undefined), stored !== undefined);
    }, setFailure);
    return () => {
      here = false;
    };
    // Once the list comes, a visit without a draft can begin one.
  }, [personId, caseId, visitId, isListed, show]);

  useEffect(
    () =>
      onChangedElsewhere(() => {
        work.current = work.current
          .then(() => readDraft(personId, caseId, visitId))
          .then(adopt)
          .catch(setFailure);
      }),
    [personId, caseId, visitId, adopt],
  );

  const change: Change = useCallback(
    part => {
      const shown = current.current;
      if (!shown) return;
      unwritten.current = [...unwritten.current, part];
      show(changed(shown, part), true);
      const write = async () => {
        // What could not be kept before goes with what comes now.
        const parts = unwritten.current;
        if (parts.length === 0) return;
        const stored = await amendDraft(shown, start.current, parts);
        unwritten.current = unwritten.current.slice(parts.length);
        start.current = null;
        setFailure(null);
        adopt(stored);
      };
      work.current = work.current.then(write).catch(setFailure);
    },
    [show, adopt],
  );

  const settled = useCallback(async () => {
    await work.current;
    return current.current;
  }, []);

  return { draft, isKept, change, settled, failure };
}
