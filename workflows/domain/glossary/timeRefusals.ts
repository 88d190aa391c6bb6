import type { RefusalTerm } from './refusals';

/** Refusals of moves to other rules, and of findings. */
export const TIME_REFUSALS = {
  sameRules: {
    status: 422,
    ar: 'الشكوى على هذه السياسة وهذا التقويم بالفعل',
    en: 'The case already goes by this policy and calendar',
  },
  unknownRules: {
    status: 422,
    ar: 'لا توجد سياسة أو تقويم بهذه النسخة',
    en: 'There is no policy or calendar of this version',
  },
  evidenceOrReason: {
    status: 422,
    ar: 'أرفق صورة أو مستندًا، أو اكتب سبب عدم الإرفاق',
    en: 'Attach evidence, or say why there is none',
  },
} as const satisfies Record<string, RefusalTerm>;
