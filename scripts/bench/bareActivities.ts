import type { Database } from '../../activities/adapters/database';

export interface BareActivities {
  insertRow(id: string, step: number): Promise<void>;
}

export function createBareActivities(database: Database): BareActivities {
  return {
    async insertRow(id, step) {
      await database.query({
        name: 'bare',
        text: 'insert into bench_step (id, step) values ($1, $2)',
        values: [id, step],
      });
    },
  };
}
