import type { RemedyState, Term } from '../../../../workflows/domain/glossary';
import type { CountTerm } from './useText';

/** Words of what only some kinds of message have. */

export const BENEFICIARY = {
  title: { ar: 'المستفيد', en: 'Beneficiary' },
  name: { ar: 'اسم المستفيد', en: "Beneficiary's name" },
  phone: { ar: 'تليفون المستفيد', en: "Beneficiary's phone" },
  address: { ar: 'العنوان بالتفصيل', en: 'Full address' },
  relation: { ar: 'صلته بمقدم الشكوى', en: 'What they are to the reporter' },
  another: {
    ar: 'الشكوى لصالح شخص آخر، أو يلزم توصيل شيء',
    en: 'For somebody else, or something is to be delivered',
  },
  incomplete: {
    ar: 'اكتب اسم المستفيد وعنوانه وصلته',
    en: "Give the beneficiary's name, address and relation",
  },
  show: { ar: 'بيانات المستفيد والعنوان', en: 'Recipient and address' },
  recorded: { ar: 'يُسجل الاطلاع باسمك.', en: 'Reading them is recorded in your name.' },
} as const satisfies Record<string, Term>;

export const KIND_PARTS = {
  rumour: { ar: 'الشائعة', en: 'Rumour' },
  fraud: { ar: 'ملف النصب', en: 'Fraud file' },
  verdict: { ar: 'نتيجة التحقق: {verdict}', en: 'Verified: {verdict}' },
  publishedOn: { ar: 'نشر الرد على: {where}', en: 'Answer published on: {where}' },
  captured: { ar: '{source}، رصد يوم {date}', en: '{source}, captured on {date}' },
  noEvidence: { ar: 'لم يوثق دليل بعد.', en: 'No evidence is documented yet.' },
  partialAnswer: { ar: 'رد جزئي · {date}', en: 'Part of the answer · {date}' },
  unit: { ar: 'جهة التنفيذ: {unit}', en: 'Executing unit: {unit}' },
  courier: { ar: 'المندوب: {name} · {date}', en: 'Courier: {name} · {date}' },
  emergency: { ar: 'أبلغت فورًا بخطر على الحياة', en: 'Told at once of danger to life' },
  ratingOf: { ar: '{n} من 5', en: '{n} out of 5' },
  remedyUnit: { ar: 'جهة التنفيذ', en: 'Executing unit' },
  ownUnit: { ar: 'جهة الشكوى نفسها', en: "The case's own unit" },
  danger: { ar: 'خطر على الحياة', en: 'Danger to life' },
  dangerUnread: { ar: 'بلاغ بخطر على الحياة لم يُفرز', en: 'Danger to life reported, not triaged' },
  dangerNow: { ar: 'خطر على الحياة الآن', en: 'Danger to life, now' },
  dangerHint: {
    ar: 'تُبلَّغ الشبكة الوطنية للطوارئ فور التسجيل.',
    en: 'The emergency network is told as soon as it is registered.',
  },
} as const satisfies Record<string, Term>;

/** How a remedy brought by hand stands. */
export const DELIVERY_STATES = {
  open: { ar: 'لم يُسلَّم بعد', en: 'Not delivered yet' },
  recorded: { ar: 'سُلِّم وينتظر تأكيد المستفيد', en: 'Delivered, to be confirmed' },
  done: { ar: 'استلم المستفيد', en: 'Received' },
  failed: { ar: 'تعذر التسليم', en: 'Could not be delivered' },
  cancelled: { ar: 'ألغي', en: 'Cancelled' },
} as const satisfies Record<RemedyState, Term>;

/** Persons who saw the answer to a rumour. */
export const REACH_COUNT: CountTerm = {
  ar: {
    zero: 'لم يصل الرد إلى أحد',
    one: 'وصل الرد إلى شخص واحد',
    two: 'وصل الرد إلى شخصين',
    few: 'وصل الرد إلى {n} أشخاص',
    many: 'وصل الرد إلى {n} شخصًا',
    other: 'وصل الرد إلى {n} شخص',
  },
  en: { one: 'The answer reached {n} person', other: 'The answer reached {n} persons' },
};
