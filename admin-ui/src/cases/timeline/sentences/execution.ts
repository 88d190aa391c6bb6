import type { Sentences } from './sentence';

/** Remedies carried out, and other bodies' answers. */
export const EXECUTION: Sentences<
  | 'remedyOpened'
  | 'remedyRecorded'
  | 'remedyChecked'
  | 'remedyFailed'
  | 'remedyCancelled'
  | 'referralOpened'
  | 'referralPartlyAnswered'
  | 'referralAnswered'
  | 'lateReferralAnswerReceived'
  | 'referralRecalled'
> = {
  remedyOpened: ({ unit }, w) => ({
    ar: unit ? `كُلفت ${w.unit(unit.unitId)} بالحل` : 'كُلفت جهة التنفيذ بالحل',
    en: unit ? `A remedy was ordered from ${w.unit(unit.unitId)}` : 'A remedy was ordered',
  }),
  remedyRecorded: () => ({ ar: 'سُجل تنفيذ الحل', en: 'The remedy was recorded as done' }),
  remedyChecked: ({ result }) =>
    result === 'done'
      ? { ar: 'تأكد تنفيذ الحل', en: 'The remedy was checked: really done' }
      : { ar: 'تبين أن الحل لم ينفذ', en: 'The remedy was checked: not done' },
  remedyFailed: () => ({ ar: 'تعذر تنفيذ الحل', en: 'The remedy failed' }),
  remedyCancelled: () => ({ ar: 'أُلغيت مهمة الحل', en: 'The remedy was cancelled' }),
  referralPartlyAnswered: ({ referralId }, w) => ({
    ar: `ورد رد جزئي من ${w.body(referralId)}، ويُنتظر الباقي`,
    en: `${w.body(referralId)} answered in part; the rest is awaited`,
  }),
  referralOpened: ({ referralId, dueDate }, w) => ({
    ar: `أُحيلت إلى ${w.body(referralId)}، والرد حتى ${w.day(dueDate)}`,
    en: `Referred to ${w.body(referralId)}, answer due ${w.day(dueDate)}`,
  }),
  referralAnswered: ({ referralId }, w) => ({
    ar: `ورد رد ${w.body(referralId)}`,
    en: `${w.body(referralId)} answered`,
  }),
  lateReferralAnswerReceived: ({ referralId }, w) => ({
    ar: `ورد رد متأخر من ${w.body(referralId)} وحُفظ مع المستندات`,
    en: `A late answer of ${w.body(referralId)} came and was kept as evidence`,
  }),
  referralRecalled: ({ referralId }, w) => ({
    ar: `استُردت الإحالة من ${w.body(referralId)}`,
    en: `The referral to ${w.body(referralId)} was recalled`,
  }),
};
