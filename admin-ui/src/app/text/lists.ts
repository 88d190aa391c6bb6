import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

export const LISTS = {
  pages: { ar: 'الصفحات', en: 'Pages' },
  range: { ar: '{from}–{to} من {total}', en: '{from}–{to} of {total}' },
  previousPage: { ar: 'الصفحة السابقة', en: 'Previous page' },
  nextPage: { ar: 'الصفحة التالية', en: 'Next page' },
  clearSearch: { ar: 'مسح البحث', en: 'Clear the search' },
  filter: { ar: 'تصفية', en: 'Filter' },
  filters: { ar: 'تصفية القائمة', en: 'Filter the list' },
  clearFilters: { ar: 'مسح التصفية', en: 'Clear the filters' },
  removeFilter: { ar: 'إزالة: {filter}', en: 'Remove: {filter}' },
  all: { ar: 'الكل', en: 'All' },
  apply: { ar: 'تم', en: 'Done' },
  export: { ar: 'تصدير', en: 'Export' },
  exportHint: {
    ar: 'تنزيل القائمة كلها بهذه التصفية، ويسجل التصدير باسمك',
    en: 'Downloads the whole list as filtered; the export is logged in your name',
  },
  noResults: { ar: 'لا نتائج', en: 'No results' },
  noResultsHint: {
    ar: 'لا شيء يطابق هذا البحث وهذه التصفية.',
    en: 'Nothing matches this search and these filters.',
  },
  stale: {
    ar: 'تعذر تحديث القائمة: ما تراه هو آخر ما وصل.',
    en: 'The list could not be refreshed: this is what came last.',
  },
} as const satisfies Record<string, Term>;

export const CASE_COUNT: CountTerm = {
  ar: {
    zero: 'لا شكاوى',
    one: 'شكوى واحدة',
    two: 'شكويان',
    few: '{n} شكاوى',
    many: '{n} شكوى',
    other: '{n} شكوى',
  },
  en: { one: '{n} case', other: '{n} cases' },
};

export const DAY_COUNT: CountTerm = {
  ar: { zero: '0 يوم', one: 'يوم واحد', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
  en: { one: '{n} day', other: '{n} days' },
};

/** Penalties of the last year that stand. */
export const VIOLATION_COUNT: CountTerm = {
  ar: {
    zero: 'لا جزاءات خلال عام',
    one: 'جزاء واحد خلال عام',
    two: 'جزاءان خلال عام',
    few: '{n} جزاءات خلال عام',
    many: '{n} جزاء خلال عام',
    other: '{n} جزاء خلال عام',
  },
  en: { one: '{n} penalty in a year', other: '{n} penalties in a year' },
};

/** Other cases of the last year in which a visit established the violation. */
export const SUBSTANTIATED_COUNT: CountTerm = {
  ar: {
    zero: 'لا مخالفات ثابتة خلال عام',
    one: 'مخالفة ثابتة خلال عام',
    two: 'مخالفتان ثابتتان خلال عام',
    few: '{n} مخالفات ثابتة خلال عام',
    many: '{n} مخالفة ثابتة خلال عام',
    other: '{n} مخالفة ثابتة خلال عام',
  },
  en: { one: '{n} established violation in a year', other: '{n} established violations in a year' },
};
