import {
  ACTIONS,
  BODIES,
  CHANNELS,
  EVENTS,
  ON_BEHALF_KINDS,
  REFUSALS,
  ROLES,
} from '../../workflows/domain/glossary';
import type { CaseRecord, RecordEntry } from '../schemas/record';
import { type CsvTable, instantCell, type Language, wordOf } from './csv';
import { PROBLEMS } from './problems';

const HOLDS = { yes: { ar: 'مطابقة', en: 'Holds' }, no: { ar: 'غير مطابقة', en: 'Does not hold' } } as const;

/** A case's record, an entry a row; free texts are not in it. */
export function recordCsv({ items, number }: CaseRecord, language: Language): CsvTable<RecordEntry> {
  return {
    name: `record-${number}`,
    language,
    rowsOf: async ({ page, pageSize }) => items.slice((page - 1) * pageSize, page * pageSize),
    columns: [
      { ar: 'الترتيب', en: 'Place', of: row => row.seq },
      { ar: 'الوقت (UTC)', en: 'Time (UTC)', of: row => instantCell(row.at) },
      { ar: 'القيد', en: 'Entry', of: row => row.kind },
      { ar: 'الواقعة', en: 'Event', of: row => wordOf(EVENTS, row.type, language) },
      { ar: 'من', en: 'Who', of: row => row.who?.name ?? row.who?.personId },
      { ar: 'الصفة', en: 'Role', of: row => wordOf(ROLES, row.who?.role ?? null, language) },
      {
        ar: 'نيابة عن الوزير',
        en: "In the minister's place",
        of: row => wordOf(ON_BEHALF_KINDS, row.who?.onBehalf ?? null, language),
      },
      { ar: 'المصدر', en: 'By', of: row => row.from.means },
      {
        ar: 'القناة أو الجهة',
        en: 'Channel or body',
        of: ({ from }) => wordOf({ ...CHANNELS, ...BODIES }, from.code, language) ?? from.code,
      },
      { ar: 'ما رُفض', en: 'Refused', of: row => wordOf(ACTIONS, row.action, language) },
      {
        ar: 'سبب الرفض',
        en: 'Reason',
        of: row => wordOf({ ...PROBLEMS, ...REFUSALS }, row.reason, language) ?? row.reason,
      },
      { ar: 'البصمة', en: 'SHA-256', of: row => row.sha256 },
      { ar: 'المطابقة', en: 'Check', of: row => HOLDS[row.holds ? 'yes' : 'no'][language] },
    ],
  };
}
