import type { Term } from '../../../../workflows/domain/glossary';

/** Words of what only some kinds of message have. */

export const BENEFICIARY = {
  title: { ar: 'المستفيد', en: 'Beneficiary' },
  name: { ar: 'اسم المستفيد', en: "Beneficiary's name" },
  phone: { ar: 'تليفون المستفيد', en: "Beneficiary's phone" },
  address: { ar: 'العنوان بالتفصيل', en: 'Full address' },
  relation: { ar: 'صلته بمقدم الشكوى', en: 'What they are to the reporter' },
  another: {
    ar: 'الشكوى تخص شخصًا آخر أو يلزم توصيل شيء',
    en: 'For somebody else, or something is to be delivered',
  },
  incomplete: {
    ar: 'اكتب اسم المستفيد وعنوانه وصلته',
    en: "Give the beneficiary's name, address and relation",
  },
  show: { ar: 'بيانات المستفيد والعنوان', en: 'Recipient and address' },
} as const satisfies Record<string, Term>;

export const KIND_PARTS = {
  rumour: { ar: 'الشائعة', en: 'Rumour' },
  fraud: { ar: 'ملف النصب', en: 'Fraud file' },
  publishedOn: { ar: 'نشر الرد على: {where}', en: 'Answer published on: {where}' },
  reach: { ar: 'وصل الرد إلى {n}', en: 'The answer reached {n}' },
  captured: { ar: '{source}، رصد يوم {date}', en: '{source}, captured on {date}' },
  noEvidence: { ar: 'لم يوثق دليل بعد.', en: 'No evidence is documented yet.' },
  partialAnswer: { ar: 'رد جزئي · {date}', en: 'Part of the answer · {date}' },
  unit: { ar: 'على {unit}', en: 'For {unit}' },
  courier: { ar: 'المندوب: {name} · {date}', en: 'Courier: {name} · {date}' },
  emergency: { ar: 'أبلغت فورًا بخطر على الحياة', en: 'Told at once of danger to life' },
  rating: { ar: 'تقييم المواطن', en: "The citizen's rating" },
  ratingOf: { ar: '{n} من 5', en: '{n} out of 5' },
  remedyUnit: { ar: 'جهة التنفيذ', en: 'Executing unit' },
  ownUnit: { ar: 'جهة الشكوى نفسها', en: "The case's own unit" },
  danger: { ar: 'خطر على الحياة', en: 'Danger to life' },
  dangerHint: {
    ar: 'تُبلَّغ الشبكة الوطنية للطوارئ فور التسجيل.',
    en: 'The emergency network is told as soon as it is registered.',
  },
} as const satisfies Record<string, Term>;
