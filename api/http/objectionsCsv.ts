import type { Queryable } from '../../activities/adapters/database';
import { OBJECTION_STEPS, PENALTY_STATES, PENALTY_TYPES } from '../../workflows/domain/glossary';
import { objectionsPage } from '../queries/objections';
import type { Scope } from '../queries/scope';
import type { ObjectionRow, ObjectionsQuery } from '../schemas/objections';
import { type CsvTable, type Language, wordOf } from './csv';

const PIASTRES_PER_POUND = 100;

/** What legal affairs watch over, without what anybody wrote. */
export function objectionsCsv(
  client: Queryable,
  scope: Scope,
  query: ObjectionsQuery,
  language: Language,
): CsvTable<ObjectionRow> {
  return {
    name: 'objections',
    language,
    rowsOf: page => objectionsPage(client, scope, { ...query, ...page }),
    columns: [
      { ar: 'رقم الشكوى', en: 'Case', of: row => row.number },
      { ar: 'المنشأة', en: 'Establishment', of: row => row.establishment?.nameAr },
      { ar: 'الجزاء', en: 'Penalty', of: row => wordOf(PENALTY_TYPES, row.penaltyType, language) },
      {
        ar: 'المبلغ بالجنيه',
        en: 'Pounds',
        of: row => row.amountPiastres && row.amountPiastres / PIASTRES_PER_POUND,
      },
      { ar: 'الأيام', en: 'Days', of: row => row.days },
      { ar: 'حالة الجزاء', en: 'State', of: row => wordOf(PENALTY_STATES, row.state, language) },
      { ar: 'أعلن في', en: 'Served on', of: row => row.servedOn },
      { ar: 'المنتظر', en: 'Awaited', of: row => wordOf(OBJECTION_STEPS, row.awaits, language) },
      { ar: 'الموعد', en: 'By', of: row => row.dueDate },
    ],
  };
}
