import { ROLES, STAGES } from '../../workflows/domain/glossary';
import type { UnitTree } from '../queries/units';
import type { StageTime, StageTimes } from '../schemas/reports';
import { type CsvColumn, type CsvTable, categoryIn, type Language, wordOf } from './csv';

const PARTS = {
  used: { ar: 'المستخدم', en: 'Used' },
  paused: { ar: 'الموقوف', en: 'Paused' },
  idle: { ar: 'خارج الدوام', en: 'Idle' },
  over: { ar: 'التجاوز', en: 'Over' },
} as const;

/** Times in minutes. */
export function stageTimesCsv(
  { items }: StageTimes,
  units: UnitTree,
  language: Language,
): CsvTable<StageTime> {
  const unit = (id: string | null) => {
    const found = id === null ? undefined : units.get(id);
    return language === 'ar' ? found?.nameAr : found?.nameEn;
  };
  return {
    name: 'stage-times',
    language,
    rowsOf: async ({ page, pageSize }) => items.slice((page - 1) * pageSize, page * pageSize),
    columns: [
      { ar: 'المرحلة', en: 'Stage', of: row => wordOf(STAGES, row.stage, language) },
      { ar: 'الجهة', en: 'Unit', of: row => unit(row.unitId) },
      { ar: 'صاحب المرحلة', en: 'Owner', of: row => wordOf(ROLES, row.owner, language) },
      { ar: 'التصنيف', en: 'Category', of: row => categoryIn(row.category, language) },
      { ar: 'عدد الشكاوى', en: 'Cases', of: row => row.cases },
      { ar: 'تجاوزت المدة', en: 'Cases over the budget', of: row => row.overCases },
      ...(['used', 'paused', 'idle', 'over'] as const).flatMap(spreadColumns),
      { ar: 'مجموع الدقائق المستخدمة', en: 'Minutes used in all', of: row => row.usedMinutes },
      { ar: 'مجموع دقائق التجاوز', en: 'Minutes over in all', of: row => row.overMinutes },
    ],
  };
}

function spreadColumns(part: keyof typeof PARTS): readonly CsvColumn<StageTime>[] {
  const { ar, en } = PARTS[part];
  return [
    { ar: `${ar}: الوسيط`, en: `${en}: median`, of: row => row[part].p50 },
    { ar: `${ar}: المئين 90`, en: `${en}: 90th percentile`, of: row => row[part].p90 },
  ];
}
