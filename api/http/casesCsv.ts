import type { Queryable } from '../../activities/adapters/database';
import { CHANNELS, KINDS, OUTCOMES, PRIORITIES, STAGES } from '../../workflows/domain/glossary';
import { casesPage } from '../queries/cases';
import type { Scope } from '../queries/scope';
import type { CaseRow, CasesQuery } from '../schemas/cases';
import { type CsvColumn, type CsvTable, categoryIn, instantCell, type Language, wordOf } from './csv';

/** Every matching case, without the complaint's words or who complained. */
export function casesCsv(
  client: Queryable,
  scope: Scope,
  query: CasesQuery,
  language: Language,
): CsvTable<CaseRow> {
  return {
    name: 'cases',
    language,
    columns: caseColumns(language),
    rowsOf: page => casesPage(client, scope, { ...query, ...page }),
  };
}

function caseColumns(language: Language): readonly CsvColumn<CaseRow>[] {
  return [
    { ar: 'رقم الشكوى', en: 'Number', of: row => row.number },
    { ar: 'المرحلة', en: 'Stage', of: row => wordOf(STAGES, row.stage, language) },
    { ar: 'النوع', en: 'Kind', of: row => wordOf(KINDS, row.kind, language) },
    { ar: 'التصنيف', en: 'Category', of: row => categoryIn(row.category, language) },
    { ar: 'الأولوية', en: 'Priority', of: row => wordOf(PRIORITIES, row.priority, language) },
    { ar: 'القناة', en: 'Channel', of: row => wordOf(CHANNELS, row.channel, language) },
    ...placeColumns<CaseRow>(row => row),
    { ar: 'وردت في', en: 'Received', of: row => instantCell(row.receivedAt) },
    { ar: 'النتيجة', en: 'Outcome', of: row => wordOf(OUTCOMES, row.outcome, language) },
  ];
}

/** Where a matter is. */
export function placeColumns<T>(
  of: (row: T) => {
    readonly governorate: string | null;
    readonly district: string | null;
    readonly establishment: { readonly nameAr: string } | null;
  },
): readonly CsvColumn<T>[] {
  return [
    { ar: 'المحافظة', en: 'Governorate', of: row => of(row).governorate },
    { ar: 'المركز', en: 'District', of: row => of(row).district },
    { ar: 'المنشأة', en: 'Establishment', of: row => of(row).establishment?.nameAr },
  ];
}
