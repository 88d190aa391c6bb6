import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const APPROVALS = {
  title: { ar: 'المعروض على الوزير', en: 'Before the minister' },
  empty: { ar: 'لا شيء معروض الآن', en: 'Nothing is before you' },
  emptyHint: {
    ar: 'تظهر هنا المذكرات بعد رأي الشئون القانونية، وما يُرفع إليكم من أسئلة، الأقدم أولًا.',
    en: 'Proposals appear here after legal review, and questions put to you, the oldest first.',
  },
  seeCases: { ar: 'متابعة الشكاوى الجارية', en: 'Follow the open cases' },
  waiting: { ar: 'معروض منذ {since}', en: 'before you for {since}' },
  proposed: { ar: 'المقترح', en: 'Proposed' },
  question: { ar: 'السؤال المعروض', en: 'The question' },
  photo: { ar: 'صورة المعاينة {n}', en: 'Picture {n} of the visit' },
  photos: { ar: 'صور المعاينة', en: 'Pictures of the visit' },
  finding: { ar: 'نتيجة المعاينة', en: 'The visit' },
  whole: { ar: 'النص كاملًا', en: 'Whole text' },
  less: { ar: 'أقصر', en: 'Less' },
  by: { ar: 'عرضها {name}', en: 'Put forward by {name}' },
  later: { ar: 'جديد بعد العرض', en: 'New since the proposal' },
  digest: { ar: 'بصمة المذكرة', en: 'Digest of the proposal' },
  decisions: { ar: 'القرار في الشكوى {number}', en: 'Decide case {number}' },
} as const satisfies Record<string, Term>;

export const APPROVAL_COUNT: CountTerm = {
  ar: {
    zero: 'لا شيء معروض',
    one: 'أمر واحد معروض',
    two: 'أمران معروضان',
    few: '{n} أمور معروضة',
    many: '{n} أمرًا معروضًا',
    other: '{n} أمر معروض',
  },
  en: { one: '{n} matter', other: '{n} matters' },
};
