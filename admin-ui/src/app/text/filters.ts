import type { Term } from '../../../../workflows/domain/glossary';

export const FILTER_LABELS = {
  kind: { ar: 'النوع', en: 'Kind' },
  category: { ar: 'التصنيف', en: 'Category' },
  priority: { ar: 'الأولوية', en: 'Priority' },
  channel: { ar: 'القناة', en: 'Channel' },
  governorate: { ar: 'المحافظة', en: 'Governorate' },
  unitId: { ar: 'الجهة', en: 'Unit' },
  establishmentId: { ar: 'المنشأة', en: 'Establishment' },
  obligation: { ar: 'مطلوب', en: 'Owed' },
} as const satisfies Record<string, Term>;
