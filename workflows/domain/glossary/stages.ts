import type { Term } from './term';

/** Where a case stands. `closed` is the only stage that is not open. */
export const STAGES = {
  triage: { ar: 'الفرز', en: 'Triage' },
  awaiting_citizen: { ar: 'بانتظار المواطن', en: 'Awaiting the citizen' },
  verification: { ar: 'المعاينة', en: 'Verification' },
  presentation: { ar: 'إعداد العرض', en: 'Presentation' },
  unit_decision: { ar: 'قرار الجهة', en: 'Decision of the unit' },
  legal_review: { ar: 'المراجعة القانونية', en: 'Legal review' },
  minister_decision: { ar: 'قرار الوزير', en: 'Decision of the minister' },
  penalty: { ar: 'تنفيذ الجزاء', en: 'Penalty' },
  remedy: { ar: 'تنفيذ الحل', en: 'Remedy' },
  referred: { ar: 'محال لجهة مختصة', en: 'Referred to another body' },
  following: { ar: 'تابعة لشكوى أصل', en: 'Following a root case' },
  citizen_contact: { ar: 'التواصل مع المواطن', en: 'Contact with the citizen' },
  confirmation: { ar: 'تأكيد المواطن', en: 'Confirmation by the citizen' },
  closed: { ar: 'مغلقة', en: 'Closed' },
} as const satisfies Record<string, Term>;

export type Stage = keyof typeof STAGES;
export type OpenStage = Exclude<Stage, 'closed'>;

/** Stages in which the unit's own clock is kept for when the case comes back to it. */
const HOLDING: readonly Stage[] = ['awaiting_citizen', 'following'];
export const isHolding = (stage: Stage): boolean => HOLDING.includes(stage);

export const ALL_STAGES = Object.keys(STAGES) as readonly Stage[];
export const OPEN_STAGES = ALL_STAGES.filter((stage): stage is OpenStage => stage !== 'closed');
