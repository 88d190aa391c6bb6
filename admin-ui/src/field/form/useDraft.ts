import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { VisitRow } from '../../app/http/contract';
import { keepDraft, readDraft } from '../store/drafts';
import { type Draft, emptyDraft } from './draft';

/** A change, or one that depends on what is there by then. */
export type Change = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void;

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

/** A visit's draft: read once, and every change is kept at once, one after the other. `visit`: from the list, if it is there. */
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
  const writing = useRef<Promise<void>>(Promise.resolve());
  const isListed = visit !== undefined;
  const listed = useRef(visit);
  listed.current = visit;

  useEffect(() => {
    let here = true;
    readDraft(personId, caseId, visitId).then(kept => {
      if (!here || current.current) return;
      const begin = isListed && listed.current && emptyDraft(personId, listed.current);
      const start = kept ?? (begin || undefined);
      current.current = start;
      setDraft(start);
      setIsKept(kept !== undefined);
    }, setFailure);
    return () => {
      here = false;
    };
    // Once the list comes, a visit without a draft can begin one.
  }, [personId, caseId, visitId, isListed]);

  const change: Change = useCallback(part => {
    if (!current.current) return;
    const next = {
      ...current.current,
      ...(typeof part === 'function' ? part(current.current) : part),
    };
    current.current = next;
    setDraft(next);
    setIsKept(true);
    writing.current = writing.current.then(() => keepDraft(next)).then(() => setFailure(null), setFailure);
  }, []);

  const settled = useCallback(async () => {
    await writing.current;
    return current.current;
  }, []);

  return { draft, isKept, change, settled, failure };
}
