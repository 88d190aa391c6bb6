import { appendEvents } from './adapters/caseStore';
import { type Database, inTransaction } from './adapters/database';
import type { ChangeNotifier } from './adapters/notifications';
import type { CaseActivities } from './ports';

export interface CaseActivityDeps {
  readonly database: Database;
  readonly changes: ChangeNotifier;
}

export function createCaseActivities({ database, changes }: CaseActivityDeps): CaseActivities {
  return {
    async writeCase(batch) {
      await inTransaction(database, client => appendEvents(client, batch));
      changes.notify({ caseId: batch.state.caseId, seq: batch.state.seq });
    },
  };
}
