import type { Draft } from '../form/draft';
import { fieldDatabase, type KeptPhoto, tellChanged } from './database';

export async function readDraft(
  personId: string,
  caseId: string,
  visitId: string,
): Promise<Draft | undefined> {
  return (await fieldDatabase()).get('drafts', [personId, caseId, visitId]);
}

export async function draftsOf(personId: string): Promise<Draft[]> {
  return (await fieldDatabase()).getAllFromIndex('drafts', 'person', personId);
}

/** A change, or one that depends on what is there by then. */
export type DraftChange = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

export function changed(draft: Draft, change: DraftChange): Draft {
  return { ...draft, ...(typeof change === 'function' ? change(draft) : change) };
}

/**
 * Makes changes, in this order, in the draft as it is kept by now, so that what another window changed in it stays. `start`: what it begins from
 * where none is kept; null where one was, since another window then sent it or threw it away, and it does not come back.
 * @returns the draft as kept; undefined when it is gone
 */
export async function amendDraft(
  of: Pick<Draft, 'personId' | 'visit'>,
  start: Draft | null,
  changes: readonly DraftChange[],
): Promise<Draft | undefined> {
  const transaction = (await fieldDatabase()).transaction('drafts', 'readwrite');
  const before = (await transaction.store.get(keyOf(of))) ?? start;
  if (!before) return undefined;
  const draft = changes.reduce(changed, before);
  await Promise.all([transaction.store.put(draft, keyOf(of)), transaction.done]);
  tellChanged();
  return draft;
}

/** The draft and its pictures, which nothing else needs. */
export async function dropDraft(draft: Draft): Promise<void> {
  const transaction = (await fieldDatabase()).transaction(['drafts', 'photos'], 'readwrite');
  const pictures = draft.signatureId ? [...draft.photoIds, draft.signatureId] : draft.photoIds;
  for (const photoId of pictures) void transaction.objectStore('photos').delete(photoId);
  void transaction.objectStore('drafts').delete(keyOf(draft));
  await transaction.done;
  tellChanged();
}

export async function keepPhoto(photo: KeptPhoto): Promise<void> {
  await (await fieldDatabase()).put('photos', photo);
}

export async function readPhoto(photoId: string): Promise<KeptPhoto | undefined> {
  return (await fieldDatabase()).get('photos', photoId);
}

export async function dropPhoto(photoId: string): Promise<void> {
  await (await fieldDatabase()).delete('photos', photoId);
}

export function keyOf({ personId, visit }: Pick<Draft, 'personId' | 'visit'>): [string, string, string] {
  return [personId, visit.caseId, visit.visitId];
}
