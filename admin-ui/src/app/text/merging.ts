import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const MERGING = {
  likely: { ar: 'شكاوى يحتمل أنها في الموضوع نفسه', en: 'Likely the same matter' },
  none: {
    ar: 'لم نجد شكوى أخرى مفتوحة في الموضوع نفسه.',
    en: 'No other open case looks like the same matter.',
  },
  failed: { ar: 'تعذر البحث عن الشكاوى المتشابهة.', en: 'Likely duplicates could not be looked up.' },
  compare: { ar: 'مقارنة وضم إليها', en: 'Compare and merge into it' },
  compareWith: { ar: 'مقارنة مع {number} وضم إليها', en: 'Compare with {number} and merge into it' },
  cannotLead: { ar: 'صدر فيها قرار: لا يُضم إليها', en: 'Decided: none is merged into it' },
  family: { ar: 'الشكوى الأصل وتوابعها', en: 'Root and followers' },
  follows: { ar: 'تابعة للشكوى الأصل', en: 'Follows the root case' },
  followsHint: {
    ar: 'تُعاين وتُقرر الشكوى الأصل وحدها. حين يصدر ردها تنتقل هذه الشكوى إلى التواصل مع مقدمها على قناته.',
    en: 'Only the root case is inspected and decided. Once it is answered, this one goes to its own reporter, on their own channel.',
  },
  answeredWith: { ar: 'جاء ردها من الشكوى الأصل', en: 'Answered with the root case' },
  followers: { ar: 'الشكاوى التابعة', en: 'Followers' },
  waits: { ar: 'تنتظر الرد', en: 'Waits for the answer' },
  answered: { ar: 'أُبلغت بالرد', en: 'Was told the answer' },
  suggested: { ar: 'المقترحة', en: 'Suggested' },
  search: { ar: 'أو ابحث برقم الشكوى أو بكلمة منها', en: 'Or search by number or words' },
  searchNone: { ar: 'لا شكوى مفتوحة بهذا البحث.', en: 'No open case matches.' },
  sideBySide: { ar: 'مقارنة الشكويين', en: 'The two cases side by side' },
  thisCase: { ar: 'هذه الشكوى', en: 'This case' },
  rootCase: { ar: 'الشكوى الأصل', en: 'Root case' },
  same: { ar: 'متطابق', en: 'same' },
  unknown: { ar: 'غير معروف', en: 'not known' },
  sameReporter: { ar: 'مقدم واحد', en: 'One reporter' },
  otherReporter: { ar: 'مقدمان مختلفان', en: 'Two reporters' },
  words: { ar: 'الكلمات كما وردت', en: 'Their own words' },
  alsoTo: {
    ar: 'يصل هذا الرد أيضًا إلى مقدمي الشكاوى التابعة: لا تذكر فيه اسم أحد.',
    en: 'This answer also goes to the reporters of the followers: name nobody in it.',
  },
} as const satisfies Record<string, Term>;

/** Beside a case in lists. */
export const FOLLOWER_COUNT: CountTerm = {
  ar: {
    zero: 'بلا توابع',
    one: 'تابعة واحدة',
    two: 'تابعتان',
    few: '{n} توابع',
    many: '{n} تابعة',
    other: '{n} تابعة',
  },
  en: { one: '{n} follower', other: '{n} followers' },
};
