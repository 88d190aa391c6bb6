import type { Term } from './term';

/** What was done about a case. */
export const OUTCOMES = {
  remedied: { ar: 'تم الحل', en: 'Remedied' },
  penalised: { ar: 'توقيع جزاء', en: 'Penalised' },
  prosecuted: { ar: 'إحالة للنيابة', en: 'Prosecuted' },
  unfounded: { ar: 'غير صحيحة', en: 'Unfounded' },
  inconclusive: { ar: 'تعذر الإثبات', en: 'Inconclusive' },
  referred_answered: { ar: 'ردت الجهة المختصة', en: 'Answered by the competent body' },
  answered: { ar: 'تم الرد', en: 'Answered' },
  rumour_refuted: { ar: 'نفي شائعة', en: 'Rumour refuted' },
  withdrawn: { ar: 'سحب الشكوى', en: 'Withdrawn' },
  rejected: { ar: 'مرفوضة', en: 'Rejected' },
} as const satisfies Record<string, Term>;
export type Outcome = keyof typeof OUTCOMES;

/** Why a case is closed. */
export const CLOSED_BY = {
  confirmed: { ar: 'أكد المواطن', en: 'Confirmed by the citizen' },
  silent_after_answer: { ar: 'لم يعترض بعد الرد', en: 'Silent after the answer' },
  not_reachable: { ar: 'تعذر الوصول إليه', en: 'Not reachable' },
  no_contact_given: { ar: 'لا توجد وسيلة تواصل', en: 'No contact given' },
  withdrawn: { ar: 'سحبها مقدمها', en: 'Withdrawn by the reporter' },
  rejected: { ar: 'رفض باتفاق شخصين', en: 'Rejected by two persons' },
  disputes_final: { ar: 'قرار نهائي بعد الاعتراض', en: 'Final after disputes' },
} as const satisfies Record<string, Term>;
export type ClosedBy = keyof typeof CLOSED_BY;

/** What can be done to a stage's time. */
export const CLOCK_CHANGES = {
  pause: { ar: 'وقف المهلة', en: 'Pause' },
  extension: { ar: 'مد المهلة', en: 'Extension' },
} as const satisfies Record<string, Term>;
export type ClockChange = keyof typeof CLOCK_CHANGES;

/** The result of a visit or a desk check. */
export const VERDICTS = {
  substantiated: { ar: 'ثبتت المخالفة', en: 'Substantiated' },
  unsubstantiated: { ar: 'لم تثبت المخالفة', en: 'Not substantiated' },
  no_access: { ar: 'تعذر الدخول', en: 'No access' },
} as const satisfies Record<string, Term>;
export type Verdict = keyof typeof VERDICTS;

/** Penalties are data; their legal basis is confirmed by the ministry's lawyers. */
export const PENALTY_TYPES = {
  warning: { ar: 'إنذار', en: 'Warning' },
  violation_report: { ar: 'محضر تمويني', en: 'Violation report' },
  fine: { ar: 'غرامة', en: 'Fine' },
  seizure: { ar: 'تحفظ وضبط', en: 'Seizure' },
  quota_suspension: { ar: 'وقف الحصة', en: 'Quota suspension' },
  closure: { ar: 'غلق إداري', en: 'Administrative closure' },
  licence_revocation: { ar: 'إلغاء الترخيص', en: 'Licence revocation' },
  prosecution: { ar: 'إحالة للنيابة', en: 'Referral to the prosecution' },
} as const satisfies Record<string, Term>;
export type PenaltyType = keyof typeof PENALTY_TYPES;

/** Measures an inspector may take on the spot; they are not the minister's penalties. */
export const ON_SITE_MEASURE_TYPES = {
  violation_report: PENALTY_TYPES.violation_report,
  seizure: PENALTY_TYPES.seizure,
} as const satisfies Record<string, Term>;
export type OnSiteMeasureType = keyof typeof ON_SITE_MEASURE_TYPES;

export const MEASURE_KINDS = {
  penalty: { ar: 'جزاء', en: 'Penalty' },
  remedy: { ar: 'حل', en: 'Remedy' },
  referral: { ar: 'إحالة', en: 'Referral' },
} as const satisfies Record<string, Term>;
export type MeasureKind = keyof typeof MEASURE_KINDS;

export const CONTACT_RESULTS = {
  reached: { ar: 'تم إبلاغه', en: 'Reached' },
  no_answer: { ar: 'لم يرد', en: 'No answer' },
  wrong_number: { ar: 'رقم خطأ', en: 'Wrong number' },
  no_contact_given: { ar: 'لا توجد وسيلة تواصل', en: 'No contact given' },
} as const satisfies Record<string, Term>;
export type ContactResult = keyof typeof CONTACT_RESULTS;

export const CONTACT_MEANS = {
  call: { ar: 'مكالمة', en: 'Call' },
  message: { ar: 'رسالة على قناته', en: 'Message on their channel' },
  visit: { ar: 'زيارة', en: 'Visit' },
} as const satisfies Record<string, Term>;
export type ContactMeans = keyof typeof CONTACT_MEANS;

export const PENALTY_STATES = {
  decided: { ar: 'تقرر', en: 'Decided' },
  issued: { ar: 'صدر', en: 'Issued' },
  served: { ar: 'أعلن', en: 'Served' },
  objected: { ar: 'متظلم منه', en: 'Objected to' },
  upheld: { ar: 'تأيد', en: 'Upheld' },
  enforced: { ar: 'نفذ', en: 'Enforced' },
  revoked: { ar: 'ألغي', en: 'Revoked' },
} as const satisfies Record<string, Term>;
export type PenaltyState = keyof typeof PENALTY_STATES;

/** What becomes of an establishment's objection to a penalty. */
export const OBJECTION_DECISIONS = {
  uphold: { ar: 'رفض التظلم وتأييد الجزاء', en: 'Reject the objection, uphold the penalty' },
  revoke: { ar: 'قبول التظلم وإلغاء الجزاء', en: 'Accept the objection, revoke the penalty' },
} as const satisfies Record<string, Term>;
export type ObjectionDecision = keyof typeof OBJECTION_DECISIONS;

export const VISIT_STATES = {
  scheduled: { ar: 'مجدولة', en: 'Scheduled' },
  started: { ar: 'جارية', en: 'Started' },
  done: { ar: 'تمت', en: 'Done' },
  no_access: { ar: 'تعذر الدخول', en: 'No access' },
  cancelled: { ar: 'ألغيت', en: 'Cancelled' },
} as const satisfies Record<string, Term>;
export type VisitState = keyof typeof VISIT_STATES;

export const REMEDY_STATES = {
  open: { ar: 'مطلوب', en: 'To do' },
  recorded: { ar: 'نفذ وينتظر التحقق', en: 'Done, to be checked' },
  done: { ar: 'تم', en: 'Done' },
  failed: { ar: 'لم يتم', en: 'Failed' },
  cancelled: { ar: 'ألغي', en: 'Cancelled' },
} as const satisfies Record<string, Term>;
export type RemedyState = keyof typeof REMEDY_STATES;

export const REFERRAL_STATES = {
  open: { ar: 'بانتظار الرد', en: 'Awaiting an answer' },
  answered: { ar: 'ورد الرد', en: 'Answered' },
  recalled: { ar: 'استردت', en: 'Recalled' },
} as const satisfies Record<string, Term>;
export type ReferralState = keyof typeof REFERRAL_STATES;

export const OBLIGATION_KINDS = {
  return_to_minister: { ar: 'عرض على الوزير', en: 'Return to the minister' },
  leader_answer: { ar: 'رد قيادة مكلفة', en: "A leader's answer" },
  objection_recommendation: { ar: 'رأي الشئون القانونية في التظلم', en: 'Recommendation on the objection' },
  objection_decision: { ar: 'البت في التظلم', en: 'Decision on the objection' },
  tell_reporter: { ar: 'إبلاغ مقدم الشكوى بتعديل النتيجة', en: 'Tell the reporter of the revised outcome' },
} as const satisfies Record<string, Term>;
export type ObligationKind = keyof typeof OBLIGATION_KINDS;

export const RECOMMENDATIONS = {
  measures: { ar: 'إجراءات', en: 'Measures' },
  closure: { ar: 'حفظ', en: 'Closure' },
} as const satisfies Record<string, Term>;
export type Recommendation = keyof typeof RECOMMENDATIONS;

export const DECISIONS = {
  approve: { ar: 'اعتماد', en: 'Approve' },
  return: { ar: 'إعادة', en: 'Return' },
} as const satisfies Record<string, Term>;
export type LocalDecision = keyof typeof DECISIONS;

export const OPINIONS = {
  stands: { ar: 'قائم قانونًا', en: 'Stands in law' },
  does_not_stand: { ar: 'غير قائم قانونًا', en: 'Does not stand in law' },
} as const satisfies Record<string, Term>;
export type Opinion = keyof typeof OPINIONS;

export const REFERRAL_DISPOSITIONS = {
  partial: { ar: 'رد جزئي، وتبقى الإحالة مفتوحة', en: 'A part of the answer; the rest is awaited' },
  review: { ar: 'للعرض والمراجعة', en: 'For review' },
  answered: { ar: 'رد نهائي للمواطن', en: 'A final answer to the citizen' },
} as const satisfies Record<string, Term>;
export type ReferralDisposition = keyof typeof REFERRAL_DISPOSITIONS;

export const CHECK_RESULTS = {
  done: { ar: 'تم الحل فعلًا', en: 'Really done' },
  not_done: { ar: 'لم يتم الحل', en: 'Not done' },
} as const satisfies Record<string, Term>;
export type CheckResult = keyof typeof CHECK_RESULTS;
