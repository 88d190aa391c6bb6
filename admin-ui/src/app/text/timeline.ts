import type { Term } from '../../../../workflows/domain/glossary';

export const TIMELINE = {
  title: { ar: 'سجل الشكوى', en: 'What happened' },
  filter: { ar: 'نوع الأحداث', en: 'Kind of events' },
  all: { ar: 'الكل', en: 'All' },
  nothing: { ar: 'لا أحداث من هذا النوع.', en: 'Nothing of this kind.' },
  system: { ar: 'ميزان', en: 'Mizan' },
  measure: { ar: 'نص الإجراء', en: 'The measure' },
} as const satisfies Record<string, Term>;
