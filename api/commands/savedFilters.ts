import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../activities/adapters/database';
import { type CaseFilters, MOST_SAVED } from '../schemas/savedFilters';

/** Keeps a list under a name; the same name again replaces it. Whether there was room for one more. */
export async function saveFilter(
  client: Queryable,
  personId: string,
  name: string,
  filters: CaseFilters,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into saved_filter (filter_id, person_id, name, filters)
     select $1::uuid, $2::uuid, $3::text, $4::jsonb
     where exists (select 1 from saved_filter where person_id = $2 and name = $3)
       or (select count(*) from saved_filter where person_id = $2) < ${MOST_SAVED}
     on conflict (person_id, name) do update set filters = excluded.filters`,
    [randomUUID(), personId, name, filters],
  );
  return rowCount === 1;
}

/** `taken`: another list of this person has the name already. */
export async function renameFilter(
  client: Queryable,
  personId: string,
  id: string,
  name: string,
): Promise<'renamed' | 'taken' | 'notFound'> {
  try {
    const { rowCount } = await client.query(
      'update saved_filter set name = $3 where person_id = $1 and filter_id = $2',
      [personId, id, name],
    );
    return rowCount === 1 ? 'renamed' : 'notFound';
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'saved_filter_person_id_name_key') return 'taken';
    throw error;
  }
}

export async function deleteFilter(client: Queryable, personId: string, id: string): Promise<void> {
  await client.query('delete from saved_filter where person_id = $1 and filter_id = $2', [personId, id]);
}
