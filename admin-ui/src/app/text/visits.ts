import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const VISITS = {
  title: { ar: 'المعاينات', en: 'Visits' },
  mine: { ar: 'معايناتي', en: 'Mine' },
  everyone: { ar: 'كل المعاينات', en: 'All visits' },
  scope: { ar: 'معاينات من', en: 'Whose visits' },
  due: { ar: 'المطلوبة', en: 'To do' },
  byDay: { ar: 'يوم بعينه', en: 'One day' },
  show: { ar: 'ما يُعرض', en: 'What is shown' },
  day: { ar: 'اليوم المعروض', en: 'Day shown' },
  previousDay: { ar: 'اليوم السابق', en: 'Day before' },
  nextDay: { ar: 'اليوم التالي', en: 'Day after' },
  today: { ar: 'اليوم', en: 'Today' },
  tomorrow: { ar: 'غدًا', en: 'Tomorrow' },
  yesterday: { ar: 'أمس', en: 'Yesterday' },
  underWay: { ar: 'جارية الآن', en: 'Under way' },
  overdue: { ar: 'فات موعدها', en: 'Overdue' },
  notSent: { ar: 'نتيجة لم تُرسل بعد', en: 'Findings not sent yet' },
  emptyDue: { ar: 'لا معاينات مطلوبة', en: 'No visits to do' },
  emptyMineHint: {
    ar: 'تظهر هنا المعاينة فور أن يسندها إليك أخصائي الشكاوى، مرتبة بالموعد ثم بالمركز.',
    en: 'A visit appears here as soon as a caseworker gives it to you, by day, then by district.',
  },
  emptyHint: {
    ar: 'تظهر هنا المعاينات بعد جدولتها من صفحة الشكوى.',
    en: 'Visits appear here once they are scheduled on a case.',
  },
  emptyDay: { ar: 'لا معاينات يوم {date}', en: 'No visits on {date}' },
  emptyDayHint: {
    ar: 'اختر يومًا آخر، أو ارجع إلى المعاينات المطلوبة.',
    en: 'Choose another day, or go back to the visits to do.',
  },
  seeDue: { ar: 'المعاينات المطلوبة', en: 'Visits to do' },
  seeDay: { ar: 'معاينات اليوم', en: "Today's visits" },
  tied: { ar: 'تربط المفتش صلة بالمنشأة', en: 'Inspector tied to the place' },
  tiedHint: {
    ar: 'تُسند المعاينة لمفتش آخر من صفحة الشكوى',
    en: 'Give the visit to another on the case’s page',
  },
  arrange: { ar: 'ترتيب اليوم', en: 'How the day is arranged' },
  byDistrict: { ar: 'حسب المركز', en: 'By district' },
  byInspector: { ar: 'حسب المفتش', en: 'By inspector' },
  districts: { ar: 'المعاينات في كل مركز', en: 'Visits in each district' },
  route: { ar: 'خط السير على الخريطة', en: 'Route on the map' },
  print: { ar: 'طباعة', en: 'Print' },
  noPlace: { ar: 'المكان غير محدد', en: 'No place given' },
  noEstablishment: { ar: 'منشأة لم تُحدد بعد', en: 'Establishment not identified yet' },
} as const satisfies Record<string, Term>;

export const VISIT_COUNT: CountTerm = {
  ar: {
    zero: 'لا معاينات',
    one: 'معاينة واحدة',
    two: 'معاينتان',
    few: '{n} معاينات',
    many: '{n} معاينة',
    other: '{n} معاينة',
  },
  en: { one: '{n} visit', other: '{n} visits' },
};
