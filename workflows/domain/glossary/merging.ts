import type { Term } from './term';

/** Why a case no longer follows another. */
export const UNMERGE_CAUSES = {
  by_person: { ar: 'فُصلت بقرار', en: 'Separated by a person' },
  withdrawn: { ar: 'سحبها مقدمها', en: 'Withdrawn by its reporter' },
  root_decided: { ar: 'صدر قرار في الشكوى الأصل قبل الضم', en: 'The root case was decided before it joined' },
  root_closed: { ar: 'أُغلقت الشكوى الأصل دون رد', en: 'The root case was closed without an answer' },
  root_follows: { ar: 'الشكوى الأصل ضُمت إلى غيرها', en: 'The root case follows another one' },
  root_full: {
    ar: 'بلغت الشكوى الأصل أقصى عدد من التوابع',
    en: 'The root case has as many followers as it may',
  },
} as const satisfies Record<string, Term>;
export type UnmergeCause = keyof typeof UNMERGE_CAUSES;

/** Why two complaints are likely the same. */
export const DUPLICATE_REASONS = {
  named_at_intake: { ar: 'رآها متلقي الشكوى نفس الموضوع', en: 'Taken for the same matter at intake' },
  exact_resend: { ar: 'نفس الرسالة أعيد إرسالها', en: 'The same message, sent again' },
  same_words: { ar: 'نفس النص حرفيًا', en: 'The very same words' },
  same_reporter: { ar: 'نفس مقدم الشكوى', en: 'The same reporter' },
  same_establishment: { ar: 'نفس المنشأة', en: 'The same establishment' },
  named_alike: { ar: 'اسم منشأة متقارب', en: 'An establishment named alike' },
  same_category: { ar: 'نفس التصنيف', en: 'The same category' },
  near_place: { ar: 'نفس المركز أو الحي', en: 'The same district' },
  near_time: { ar: 'في أيام متقاربة', en: 'Within a few days' },
  similar_words: { ar: 'كلمات متشابهة', en: 'Similar words' },
} as const satisfies Record<string, Term>;
export type DuplicateReason = keyof typeof DUPLICATE_REASONS;
