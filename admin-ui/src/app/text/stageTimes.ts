import type { Term } from '../../../../workflows/domain/glossary';

export const STAGE_TIMES = {
  title: { ar: 'أزمنة المراحل', en: 'Stage times' },
  what: {
    ar: 'ما استغرقته الشكاوى في المراحل التي خرجت منها خلال المدة، بمهلة كل شكوى: ساعات العمل، والعاجلة بالساعة الكاملة.',
    en: 'What cases took in the stages that they left in the period, by the clock of each: working hours, urgent ones around the clock.',
  },
  from: { ar: 'من يوم', en: 'From' },
  to: { ar: 'إلى يوم', en: 'To' },
  by: { ar: 'التفصيل', en: 'A row for each' },
  byStage: { ar: 'المرحلة', en: 'Stage' },
  byUnit: { ar: 'الجهة', en: 'Unit' },
  byOwner: { ar: 'المسئول', en: 'Owner' },
  byCategory: { ar: 'التصنيف', en: 'Category' },
  stage: { ar: 'المرحلة', en: 'Stage' },
  cases: { ar: 'الشكاوى', en: 'Cases' },
  used: { ar: 'المستهلك', en: 'Used' },
  paused: { ar: 'الموقوف', en: 'Paused' },
  over: { ar: 'التجاوز', en: 'Over' },
  overCases: { ar: 'تجاوزت', en: 'Went over' },
  median: { ar: 'الوسيط', en: 'Median' },
  p90: { ar: 'تسع من كل عشر', en: '90th percentile' },
  note: {
    ar: 'الوسيط: لم تزد عليه نصف الشكاوى. تسع من كل عشر: لم تزد عليه. س ساعة، د دقيقة. كل رقم يفتح شكاواه.',
    en: 'Median: half of the cases took no longer. 90th percentile: nine of ten took no longer. Each number opens its cases.',
  },
  printed: { ar: 'المدة من {from} إلى {to}', en: '{from} to {to}' },
  none: { ar: 'لم تُصنف', en: 'Not classified' },
  nobody: { ar: 'لا أحد', en: 'Nobody' },
  opens: { ar: '{what}: {n} · {of}', en: '{what}: {n} · {of}' },
  print: { ar: 'طباعة', en: 'Print' },
  empty: { ar: 'لم تخرج شكوى من مرحلة في هذه المدة', en: 'No case left a stage in this period' },
  emptyHint: {
    ar: 'اختر مدة أطول، أو أزل التصفية. ما لا يزال في مرحلته تجده في قائمة الشكاوى.',
    en: 'Choose a longer period, or clear the filters. What still stands in a stage is in the list of cases.',
  },
  wrongPeriod: { ar: 'تنتهي المدة قبل بدايتها', en: 'The period ends before it begins' },
} as const satisfies Record<string, Term>;
