import type { CaseChange } from '../../activities/adapters/notifications';

/** Tells whoever listens in this process that cases changed. */
export interface LiveChanges {
  publish(changes: readonly CaseChange[]): void;
  subscribe(hear: (changes: readonly CaseChange[]) => void): () => void;
}

export function liveChanges(): LiveChanges {
  const listeners = new Set<(changes: readonly CaseChange[]) => void>();
  return {
    publish(changes) {
      for (const hear of listeners) hear(changes);
    },
    subscribe(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
