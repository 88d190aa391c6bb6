import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const REFERRALS = {
  title: { ar: 'الإحالات', en: 'Referrals' },
  what: {
    ar: 'ما سُئلت عنه الجهات الأخرى ومتى يحل موعد ردها، الأقرب موعدًا أولًا.',
    en: 'What other bodies were asked and when their answer is due, the least time left first.',
  },
  body: { ar: 'الجهة', en: 'Body' },
  state: { ar: 'الحالة', en: 'State' },
  overdue: { ar: 'المتأخرة', en: 'Overdue' },
  asked: { ar: 'أحيلت {ago}', en: 'asked {ago}' },
  chased: { ar: 'ذُكِّرت عند {n}%', en: 'chased at {n}%' },
  empty: { ar: 'لا إحالة تنتظر ردًا', en: 'No referral awaits an answer' },
  emptyHint: {
    ar: 'تظهر هنا الشكوى فور إحالتها إلى جهة أخرى من صفحتها.',
    en: 'A case appears here as soon as it is referred to another body on its page.',
  },
  noneFoundHint: {
    ar: 'لا إحالة بهذه الجهة وهذه الحالة.',
    en: 'There is no referral to this body in this state.',
  },
} as const satisfies Record<string, Term>;

export const REFERRAL_COUNT: CountTerm = {
  ar: {
    zero: 'لا إحالات',
    one: 'إحالة واحدة',
    two: 'إحالتان',
    few: '{n} إحالات',
    many: '{n} إحالة',
    other: '{n} إحالة',
  },
  en: { one: '{n} referral', other: '{n} referrals' },
};

export const PARTIAL_COUNT: CountTerm = {
  ar: {
    zero: 'لا رد جزئي',
    one: 'رد جزئي واحد',
    two: 'ردان جزئيان',
    few: '{n} ردود جزئية',
    many: '{n} ردًا جزئيًا',
    other: '{n} رد جزئي',
  },
  en: { one: '{n} partial answer', other: '{n} partial answers' },
};
