import type { Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

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
  violations: { ar: 'جزاءات خلال عام', en: 'Penalties in a year' },
  numbers: { ar: 'بالأرقام', en: 'In numbers' },
  empty: { ar: 'لا منشآت مسجلة', en: 'No establishments' },
  emptyHint: {
    ar: 'تظهر هنا المخابز والبقالون والمنافذ من سجل الوزارة.',
    en: 'Bakeries, grocers and outlets of the register appear here.',
  },
  noneFoundHint: {
    ar: 'جرب كلمة من الاسم أو الشهرة، أو امسح التصفية.',
    en: 'Try one word of its name or of what people call it, or clear the filters.',
  },
  aliases: { ar: 'يعرف أيضًا باسم', en: 'Also called' },
  openCases: { ar: 'الشكاوى المفتوحة', en: 'Open cases' },
  allOpen: { ar: 'في قائمة الشكاوى', en: 'In the list of cases' },
  noOpenCases: { ar: 'لا شكاوى مفتوحة مما تراه جهتك.', en: 'No open cases that your unit may see.' },
} as const satisfies Record<string, Term>;

export const HISTORY = {
  title: { ar: 'ما جرى بشأنها', en: 'What happened here' },
  kind: { ar: 'نوع ما جرى', en: 'Kind of event' },
  all: { ar: 'الكل', en: 'All' },
  case: { ar: 'شكاوى', en: 'Cases' },
  visit: { ar: 'معاينات', en: 'Visits' },
  penalty: { ar: 'جزاءات', en: 'Penalties' },
  more: { ar: 'ما قبل ذلك', en: 'Earlier' },
  empty: { ar: 'لا شكاوى عنها', en: 'No complaints about it' },
  emptyHint: {
    ar: 'تظهر هنا كل شكوى ومعاينة وجزاء بشأن هذه المنشأة مما تراه جهتك.',
    en: 'Every case, visit and penalty that your unit may see appears here.',
  },
  nothingOfKind: { ar: 'لا شيء من هذا النوع.', en: 'Nothing of this kind.' },
  unclassified: { ar: 'أمر لم يصنف بعد', en: 'a matter not classified yet' },
  caseClosed: { ar: 'وردت شكوى «{what}»، وأُغلقت.', en: 'Complaint received: {what}; now closed.' },
  caseOpen: {
    ar: 'وردت شكوى «{what}»، وهي الآن في مرحلة «{stage}».',
    en: 'Complaint received: {what}; now in "{stage}".',
  },
  visitSubstantiated: { ar: 'معاينة أثبتت المخالفة.', en: 'A visit established the violation.' },
  visitUnsubstantiated: { ar: 'معاينة لم تثبت المخالفة.', en: 'A visit did not establish the violation.' },
  visitNoAccess: { ar: 'معاينة تعذر فيها الدخول.', en: 'A visit got no access.' },
  visitStarted: { ar: 'معاينة جارية.', en: 'A visit is under way.' },
  visitScheduled: { ar: 'موعد معاينة.', en: 'A visit is planned.' },
  visitCancelled: { ar: 'معاينة أُلغيت.', en: 'A visit was cancelled.' },
  penaltyDecided: { ar: 'تقرر جزاء «{type}».', en: 'Decided: {type}.' },
  penaltyIssued: { ar: 'صدر جزاء «{type}».', en: 'Issued: {type}.' },
  penaltyServed: { ar: 'أُعلنت المنشأة بجزاء «{type}».', en: 'Notice served: {type}.' },
  penaltyObjected: { ar: 'تظلمت المنشأة من جزاء «{type}».', en: 'Objected to: {type}.' },
  penaltyUpheld: { ar: 'تأيد جزاء «{type}» بعد التظلم.', en: 'Upheld after an objection: {type}.' },
  penaltyEnforced: { ar: 'نُفذ جزاء «{type}».', en: 'Enforced: {type}.' },
  penaltyRevoked: { ar: 'أُلغي جزاء «{type}».', en: 'Revoked: {type}.' },
} as const satisfies Record<string, Term>;

export const ESTABLISHMENT_COUNT: CountTerm = {
  ar: {
    zero: 'لا منشآت',
    one: 'منشأة واحدة',
    two: 'منشأتان',
    few: '{n} منشآت',
    many: '{n} منشأة',
    other: '{n} منشأة',
  },
  en: { one: '{n} establishment', other: '{n} establishments' },
};
