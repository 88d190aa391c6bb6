import type { Queryable } from '../../activities/adapters/database';
import { BODIES } from '../../workflows/domain/glossary';
import { type BodyTokenRow, bodyTokensPage } from '../queries/bodyTokens';
import type { BodyTokensQuery } from '../schemas/bodies';
import { type CsvTable, instantCell, type Language, wordOf } from './csv';

/** The credentials as a table, never a token. */
export function bodyTokensCsv(
  client: Queryable,
  query: BodyTokensQuery,
  language: Language,
): CsvTable<BodyTokenRow> {
  return {
    name: 'body-tokens',
    language,
    rowsOf: page => bodyTokensPage(client, { ...query, ...page }),
    columns: [
      { ar: 'الجهة', en: 'Body', of: row => wordOf(BODIES, row.body, language) },
      { ar: 'المفتاح', en: 'Token', of: row => row.label },
      { ar: 'أصدره', en: 'Issued by', of: row => row.createdBy.name },
      { ar: 'صدر في', en: 'Issued', of: row => instantCell(row.createdAt) },
      { ar: 'آخر استخدام', en: 'Last used', of: row => instantCell(row.lastUsedAt) },
      { ar: 'ألغي في', en: 'Revoked', of: row => instantCell(row.revokedAt) },
    ],
  };
}
