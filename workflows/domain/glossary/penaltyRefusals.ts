import type { RefusalTerm } from './refusals';

/** Why a penalty, an objection to it or the message that it was revoked is not possible now. */
export const PENALTY_REFUSALS = {
  enforcementSuspended: {
    status: 409,
    ar: 'لا ينفذ هذا الجزاء قبل انقضاء ميعاد التظلم أو رفض التظلم',
    en: 'This penalty is not enforced before the time to object is over or the objection is rejected',
  },
  objectionTooLate: {
    status: 409,
    ar: 'انقضى ميعاد التظلم من هذا الجزاء',
    en: 'The time to object to this penalty is over',
  },
  noObjectionToType: {
    status: 409,
    ar: 'هذا الجزاء لا يقبل التظلم أمام الوزارة',
    en: 'No objection to the ministry is possible to this type of penalty',
  },
  noObjection: {
    status: 409,
    ar: 'لا يوجد تظلم ينتظر هذا الإجراء',
    en: 'No objection awaits this step',
  },
  revisedOutcomeMissing: {
    status: 422,
    ar: 'حدد نتيجة الشكوى بعد إلغاء الجزاء',
    en: 'Say the outcome of the case once the penalty is revoked',
  },
  servedBeforeDecision: {
    status: 422,
    ar: 'تاريخ الإعلان سابق على قرار توقيع الجزاء',
    en: 'The day of service is before the decision on the penalty',
  },
  noSecondMessage: {
    status: 409,
    ar: 'لا توجد نتيجة معدلة تنتظر إبلاغ مقدم الشكوى',
    en: 'No revised outcome waits to be told to the reporter',
  },
} as const satisfies Record<string, RefusalTerm>;
