import type { Term } from '../../../../workflows/domain/glossary';

export const VISITS = {
  title: { ar: 'المعاينات', en: 'Visits' },
  mine: { ar: 'معايناتي', en: 'Mine' },
  everyone: { ar: 'كل المعاينات', en: 'All visits' },
  scope: { ar: 'النطاق', en: 'Scope' },
  status: { ar: 'الحالة', en: 'State' },
  day: { ar: 'اليوم', en: 'Day' },
  anyDay: { ar: 'كل الأيام', en: 'Any day' },
  today: { ar: 'اليوم', en: 'Today' },
  open: { ar: 'فتح', en: 'Open' },
  start: { ar: 'بدء المعاينة', en: 'Start' },
  submit: { ar: 'تسجيل النتيجة', en: 'Submit findings' },
  overdue: { ar: 'فات موعدها', en: 'Overdue' },
  empty: { ar: 'لا معاينات', en: 'No visits' },
  emptyMineHint: {
    ar: 'تظهر هنا المعاينة فور أن يسندها إليك أخصائي الشكاوى، مرتبة بالموعد ثم بالحي.',
    en: 'A visit appears here as soon as a caseworker gives it to you, by day, then by district.',
  },
  emptyHint: {
    ar: 'تظهر هنا المعاينات بعد جدولتها من صفحة الشكوى.',
    en: 'Visits appear here once they are scheduled on a case.',
  },
  noPlace: { ar: 'المكان غير محدد', en: 'No place given' },
} as const satisfies Record<string, Term>;
