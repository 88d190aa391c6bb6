import type { Queryable } from '../../activities/adapters/database';
import { phoneDigits, sameReporterSql } from '../../activities/adapters/reporters';
import type { CaseRow } from '../schemas/cases';
import { CASE_ROW } from './cases';
import type { Scope } from './scope';

const SHOWN = 3;

/** The newest cases of whoever has this phone, where this scope may know reporters, with the number of all. */
export async function callerCases(
  client: Queryable,
  scope: Scope,
  phone: string,
): Promise<{ readonly items: readonly CaseRow[]; readonly total: number }> {
  const theirs = `from cases c join reporter r using (reporter_id)
    where ${sameReporterSql('$1', 'null', 'null')} and c.unit_id = any($2)`;
  const values = [phoneDigits(phone), scope.reporterUnits];
  const { rows: items } = await client.query<CaseRow>(
    `select ${CASE_ROW} ${theirs} order by c.received_at desc, c.case_id limit ${SHOWN}`,
    values,
  );
  const counted = await client.query<{ total: number }>(`select count(*)::int as total ${theirs}`, values);
  return { items, total: counted.rows[0]?.total ?? 0 };
}
