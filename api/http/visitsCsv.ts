import type { Queryable } from '../../activities/adapters/database';
import { PRIORITIES, VERDICTS, VISIT_STATES } from '../../workflows/domain/glossary';
import type { Scope } from '../queries/scope';
import { visitsPage } from '../queries/visits';
import type { VisitRow, VisitsQuery } from '../schemas/visits';
import { placeColumns } from './casesCsv';
import { type CsvTable, categoryIn, instantCell, type Language, wordOf } from './csv';

/** Every matching visit in the order of the route, without anything of who complained. */
export function visitsCsv(
  client: Queryable,
  scope: Scope,
  query: VisitsQuery,
  language: Language,
): CsvTable<VisitRow> {
  return {
    name: 'visits',
    language,
    rowsOf: page => visitsPage(client, scope, { ...query, ...page }),
    columns: [
      { ar: 'اليوم', en: 'Day', of: row => row.plannedFor },
      { ar: 'المفتش', en: 'Inspector', of: row => row.inspector.name },
      ...placeColumns<VisitRow>(row => row),
      { ar: 'خط العرض', en: 'Latitude', of: row => row.establishment?.lat },
      { ar: 'خط الطول', en: 'Longitude', of: row => row.establishment?.lon },
      { ar: 'رقم الشكوى', en: 'Case', of: row => row.number },
      { ar: 'التصنيف', en: 'Category', of: row => categoryIn(row.category, language) },
      { ar: 'الأولوية', en: 'Priority', of: row => wordOf(PRIORITIES, row.priority, language) },
      { ar: 'موعد المرحلة', en: 'Due', of: row => instantCell(row.dueAt) },
      { ar: 'الحالة', en: 'State', of: row => wordOf(VISIT_STATES, row.status, language) },
      { ar: 'الحكم', en: 'Verdict', of: row => wordOf(VERDICTS, row.verdict, language) },
    ],
  };
}
