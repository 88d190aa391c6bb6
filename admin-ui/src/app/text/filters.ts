import type { Term } from '../../../../workflows/domain/glossary';

export const FILTER_LABELS = {
  kind: { ar: 'النوع', en: 'Kind' },
  category: { ar: 'التصنيف', en: 'Category' },
  priority: { ar: 'الأولوية', en: 'Priority' },
  channel: { ar: 'القناة', en: 'Channel' },
  governorate: { ar: 'المحافظة', en: 'Governorate' },
  unitId: { ar: 'الجهة', en: 'Unit' },
  establishmentId: { ar: 'المنشأة', en: 'Establishment' },
  obligation: { ar: 'العائد للعرض', en: 'Due back' },
  outcome: { ar: 'النتيجة', en: 'Outcome' },
  receivedOn: { ar: 'وردت يوم', en: 'Received on' },
  closedOn: { ar: 'أُغلقت يوم', en: 'Closed on' },
  late: { ar: 'تجاوزت المهلة الآن', en: 'Past the deadline now' },
  stayed: { ar: 'خرجت من مرحلة', en: 'Left the stage' },
} as const satisfies Record<string, Term>;

/** What else is said of a stage that cases left. */
export const STAY_WORDS = {
  period: { ar: 'من {from} إلى {to}', en: '{from} to {to}' },
  over: { ar: 'تجاوزت المهلة', en: 'over the budget' },
} as const satisfies Record<string, Term>;
