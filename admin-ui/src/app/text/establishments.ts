import type { Term } from '../../../../workflows/domain/glossary';

/** Kinds of establishment in the register; one that is not here is shown by its code. */
export const ESTABLISHMENT_KINDS: Readonly<Record<string, Term>> = {
  bakery: { ar: 'مخبز', en: 'Bakery' },
  grocer: { ar: 'بقال تمويني', en: 'Ration grocer' },
  outlet: { ar: 'منفذ', en: 'Outlet' },
  butane_depot: { ar: 'مستودع بوتاجاز', en: 'Butane depot' },
  mill: { ar: 'مطحن', en: 'Mill' },
  silo: { ar: 'صومعة', en: 'Silo' },
  market: { ar: 'سوق', en: 'Market' },
};

export const ESTABLISHMENTS = {
  title: { ar: 'المنشآت', en: 'Establishments' },
  search: { ar: 'بحث بالاسم أو الشهرة أو الترخيص', en: 'Search name, what people call it, licence' },
  name: { ar: 'المنشأة', en: 'Establishment' },
  kind: { ar: 'النوع', en: 'Kind' },
  place: { ar: 'المكان', en: 'Place' },
  licence: { ar: 'الترخيص', en: 'Licence' },
  cases: { ar: 'الشكاوى', en: 'Cases' },
  open: { ar: 'المفتوحة', en: 'Open' },
  violations: { ar: 'مخالفات خلال عام', en: 'Violations in a year' },
  empty: { ar: 'لا منشآت مسجلة', en: 'No establishments' },
  emptyHint: {
    ar: 'تظهر هنا المخابز والبقالون والمنافذ من سجل الوزارة.',
    en: 'Bakeries, grocers and outlets of the register appear here.',
  },
  aliases: { ar: 'يعرف أيضًا باسم', en: 'Also called' },
  history: { ar: 'ما جرى بشأنها', en: 'What happened here' },
  noHistory: { ar: 'لا شكاوى عنها', en: 'No complaints about it' },
  noHistoryHint: {
    ar: 'تظهر هنا كل شكوى ومعاينة وجزاء بشأن هذه المنشأة مما تراه جهتك.',
    en: 'Every case, visit and penalty that your unit may see appears here.',
  },
  casesOf: { ar: 'الشكاوى المفتوحة عنها', en: 'Open cases about it' },
  historyCase: { ar: 'شكوى', en: 'Case' },
  historyVisit: { ar: 'معاينة', en: 'Visit' },
  historyPenalty: { ar: 'جزاء', en: 'Penalty' },
} as const satisfies Record<string, Term>;
