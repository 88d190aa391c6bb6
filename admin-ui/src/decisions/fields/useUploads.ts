import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { newKey } from '../../app/http/newKey';
import type { MizanDataProvider } from '../../dataProvider';

export interface Upload {
  /** Its idempotency key: sent again after a lost answer it is the same evidence. */
  readonly key: string;
  readonly file: File;
  readonly evidenceId: string | null;
  readonly error: unknown;
}

interface Options {
  readonly caseId: string;
  /** What is attached already. */
  readonly start: readonly string[];
  /** The ids of what is attached by now. */
  readonly onIds: (ids: readonly string[]) => void;
  readonly onUploading: ((now: boolean) => void) | undefined;
}

/** Files that go up at once, one by one; more may be chosen, and any taken away, meanwhile. */
export function useUploads({ caseId, start, onIds, onUploading }: Options) {
  const dataProvider = useDataProvider<MizanDataProvider>();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const ids = useRef(start);
  const taken = useRef(new Set<string>());
  const uploading = uploads.some(({ evidenceId, error }) => evidenceId === null && error === null);
  const tell = useRef(onUploading);
  tell.current = onUploading;
  useEffect(() => {
    tell.current?.(uploading);
    return () => tell.current?.(false);
  }, [uploading]);

  function settle(next: readonly string[]) {
    ids.current = next;
    onIds(next);
  }

  async function send({ key, file }: Upload): Promise<void> {
    const update = (change: Partial<Upload>) =>
      setUploads(all => all.map(other => (other.key === key ? { ...other, ...change } : other)));
    update({ error: null });
    try {
      const { id } = await dataProvider.uploadEvidence(caseId, file, key);
      update({ evidenceId: id });
      if (!taken.current.has(key)) settle([...ids.current, id]);
    } catch (error) {
      update({ error });
    }
  }

  async function add(files: readonly File[]): Promise<void> {
    const chosen = files.map(file => ({ key: newKey(), file, evidenceId: null, error: null }));
    setUploads(all => [...all, ...chosen]);
    for (const upload of chosen) if (!taken.current.has(upload.key)) await send(upload);
  }

  function remove({ key, evidenceId }: Upload) {
    taken.current.add(key);
    setUploads(all => all.filter(other => other.key !== key));
    if (evidenceId) drop(evidenceId);
  }

  function drop(evidenceId: string) {
    settle(ids.current.filter(id => id !== evidenceId));
  }

  return { uploads, ids: ids.current, add, send, remove, drop };
}
