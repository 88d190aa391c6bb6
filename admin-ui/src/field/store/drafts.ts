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

export async function keepDraft(draft: Draft): Promise<void> {
  await (await fieldDatabase()).put('drafts', draft, keyOf(draft));
  tellChanged();
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
