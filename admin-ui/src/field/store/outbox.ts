import type { Draft } from '../form/draft';
import type { NewItem, OutboxItem } from '../outbox/item';
import { type FieldDatabase, fieldDatabase, tellChanged } from './database';
import { keyOf } from './drafts';

export async function outboxOf(personId: string): Promise<OutboxItem[]> {
  return (await fieldDatabase()).getAllFromIndex('outbox', 'person', personId);
}

/** Puts a command that leaves its draft into the outbox. */
export async function enqueue(item: NewItem): Promise<void> {
  // The database gives the id.
  await (await fieldDatabase()).add('outbox', item as OutboxItem);
  tellChanged();
}

/**
 * Puts commands into the outbox, in this order, and the draft that they were made from out of the drafts: both or neither.
 * @returns false, and nothing is sent, when another window sent that draft or threw it away
 */
export async function enqueueLast(items: readonly NewItem[], draft: Draft): Promise<boolean> {
  const transaction = (await fieldDatabase()).transaction(['outbox', 'drafts'], 'readwrite');
  const drafts = transaction.objectStore('drafts');
  if ((await drafts.getKey(keyOf(draft))) === undefined) return false;
  for (const item of items) void transaction.objectStore('outbox').add(item as OutboxItem);
  void drafts.delete(keyOf(draft));
  await transaction.done;
  tellChanged();
  return true;
}

export async function updateItem(item: OutboxItem): Promise<void> {
  await (await fieldDatabase()).put('outbox', item);
  tellChanged();
}

/** The command and, unless another one or a draft still needs them, its pictures. */
export async function dropItem(item: OutboxItem): Promise<void> {
  const database = await fieldDatabase();
  const needed = await picturesNeeded(database, item);
  const transaction = database.transaction(['outbox', 'photos'], 'readwrite');
  void transaction.objectStore('outbox').delete(item.id);
  for (const photoId of picturesIn(item))
    if (!needed.has(photoId)) void transaction.objectStore('photos').delete(photoId);
  await transaction.done;
  tellChanged();
}

/** What was refused goes back to where it was typed. */
export async function backToDraft(item: OutboxItem): Promise<void> {
  const transaction = (await fieldDatabase()).transaction(['outbox', 'drafts'], 'readwrite');
  void transaction.objectStore('drafts').put(item.draft, keyOf(item.draft));
  void transaction.objectStore('outbox').delete(item.id);
  await transaction.done;
  tellChanged();
}

async function picturesNeeded(database: FieldDatabase, item: OutboxItem): Promise<ReadonlySet<string>> {
  const others = (await database.getAllFromIndex('outbox', 'person', item.personId)).filter(
    ({ id }) => id !== item.id,
  );
  const draft = await database.get('drafts', keyOf(item.draft));
  return new Set([
    ...others.flatMap(picturesIn),
    ...(draft ? [...draft.photoIds, draft.signatureId ?? ''] : []),
  ]);
}

/** What it sends, and a signature that it does not: its draft may be gone back to. */
function picturesIn({ pictures, draft }: OutboxItem): readonly string[] {
  return [...pictures.map(({ photoId }) => photoId), ...(draft.signatureId ? [draft.signatureId] : [])];
}
