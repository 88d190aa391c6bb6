import type { CaseBatch } from '../workflows/messages';

/** What a case's workflow asks of the world. */
export interface CaseActivities {
  /**
   * Writes events and the case's row in one transaction. An event that stands there with the same digest is
   * success; with another one it throws, always, until somebody looks: the record and the engine disagree.
   */
  writeCase(batch: CaseBatch): Promise<void>;
}
