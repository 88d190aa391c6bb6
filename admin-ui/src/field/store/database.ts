import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../form/draft';
import type { OutboxItem } from '../outbox/item';

/** A picture on this phone, until the server has it. */
export interface KeptPhoto {
  readonly photoId: string;
  readonly personId: string;
  readonly name: string;
  readonly blob: Blob;
}

/** Everything belongs to one person: whoever else signs in on this phone neither sees nor sends it. */
interface FieldSchema extends DBSchema {
  /** What the server said last, by person and name. */
  kept: { key: [string, string]; value: unknown };
  /** By person, case and visit. */
  drafts: { key: [string, string, string]; value: Draft; indexes: { person: string } };
  photos: { key: string; value: KeptPhoto };
  /** In the order in which it was made. */
  outbox: { key: number; value: OutboxItem; indexes: { person: string } };
}

export type FieldDatabase = IDBPDatabase<FieldSchema>;

let opened: Promise<FieldDatabase> | undefined;

/** @throws when this browser keeps nothing now; the next call tries again */
export function fieldDatabase(): Promise<FieldDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<FieldDatabase> {
  return openDB<FieldSchema>('mizan-field', 1, {
    // Another window with a newer version of this page waits until this one lets go.
    blocking: (_before, _after, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
    upgrade(database) {
      database.createObjectStore('kept');
      database.createObjectStore('drafts').createIndex('person', 'personId');
      database.createObjectStore('photos', { keyPath: 'photoId' });
      database
        .createObjectStore('outbox', { keyPath: 'id', autoIncrement: true })
        .createIndex('person', 'personId');
    },
  });
}

const CHANGED = 'mizan:field-changed';

/** Tells what shows drafts or the outbox that they changed; other windows of this browser too. */
export function tellChanged(): void {
  dispatchEvent(new Event(CHANGED));
  others?.postMessage(null);
}

export function onChanged(then: () => void): () => void {
  addEventListener(CHANGED, then);
  others?.addEventListener('message', then);
  return () => {
    removeEventListener(CHANGED, then);
    others?.removeEventListener('message', then);
  };
}

/** Only what other windows of this browser changed, and whatever may have while this one did not run. */
export function onChangedElsewhere(then: () => void): () => void {
  others?.addEventListener('message', then);
  document.addEventListener('visibilitychange', then);
  return () => {
    others?.removeEventListener('message', then);
    document.removeEventListener('visibilitychange', then);
  };
}

const others = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANGED) : null;
