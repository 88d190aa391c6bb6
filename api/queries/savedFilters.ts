import type { Queryable } from '../../activities/adapters/database';
import type { SavedFilter } from '../schemas/savedFilters';
import { countCases } from './cases';
import type { Scope } from './scope';

type Stored = Omit<SavedFilter, 'count'>;

/** A person's own lists by name, with how many cases each has within what they may see. */
export async function savedFilters(client: Queryable, scope: Scope): Promise<readonly SavedFilter[]> {
  const { rows } = await client.query<Stored>(
    'select filter_id as id, name, filters from saved_filter where person_id = $1 order by created_at, name',
    [scope.personId],
  );
  const counts = await countCases(
    client,
    scope,
    rows.map(({ filters }) => filters),
  );
  return rows.map((row, index) => ({ ...row, count: counts[index] ?? 0 }));
}
