import type { CaseState } from '../../workflows/domain/case/case';
import type { Queryable } from './database';

/** The case as it was written last; null when there is none of this id. */
export async function stateOfCase(client: Queryable, caseId: string): Promise<CaseState | null> {
  const { rows } = await client.query<{ state: CaseState }>('select state from cases where case_id = $1', [
    caseId,
  ]);
  return rows[0]?.state ?? null;
}

/** The same, of a case whose id comes from its own row. @throws when there is no such case */
export async function stateOfKnownCase(client: Queryable, caseId: string): Promise<CaseState> {
  const state = await stateOfCase(client, caseId);
  if (!state) throw new Error(`there is no case ${caseId}`);
  return state;
}
