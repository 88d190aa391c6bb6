import type { Term } from '../../../../workflows/domain/glossary';

/** A penalty beside its case: the days to object, the objection, what it holds back. */
export const PENALTY_WORDS = {
  mayObject: { ar: 'يقبل التظلم حتى {date}', en: 'may be objected to until {date}' },
  elapsed: { ar: 'انقضى ميعاد التظلم', en: 'the time to object is over' },
  noObjection: { ar: 'لا يقبل التظلم أمام الوزارة', en: 'no objection to the ministry' },
  waits: {
    ar: 'لا ينفذ قبل انقضاء ميعاد التظلم أو رفضه',
    en: 'not enforced before the time to object is over or the objection rejected',
  },
  goesOn: { ar: 'ينفذ دون انتظار التظلم', en: 'enforced without waiting for an objection' },
  wasEnforced: { ar: 'سبق تنفيذه', en: 'had been enforced' },
  objection: { ar: 'تظلم المنشأة', en: "The establishment's objection" },
  recordedBy: { ar: 'سجله {name}', en: 'recorded by {name}' },
  recommendation: { ar: 'رأي الشئون القانونية ({name}): {what}', en: 'Legal affairs ({name}): {what}' },
  decision: { ar: 'قرار الوزير ({name}): {what}', en: 'The minister ({name}): {what}' },
  notYetRecommended: { ar: 'ينتظر رأي الشئون القانونية', en: 'awaits the recommendation of legal affairs' },
  notYetDecided: { ar: 'ينتظر البت', en: 'awaits the decision' },
  sayNoMore: {
    ar: 'يقال للمواطن إن المخالفة ثبتت واتُّخذت الإجراءات، وإنها قابلة للتظلم؛ ولا يُذكر نوع الجزاء ولا قيمته قبل أن يصبح نهائيًا.',
    en: 'The citizen is told that the violation was established and measures were taken, open to objection; never their type or amount before they are final.',
  },
  sayRevised: {
    ar: 'يُبلَّغ المواطن بأن نتيجة شكواه عُدلت إلى: {outcome}',
    en: 'The citizen is told that the outcome of their complaint now is: {outcome}',
  },
} as const satisfies Record<string, Term>;

/** Marks in lists: what a case owes beside its stage. */
export const OWED = {
  objection_recommendation: { ar: 'تظلم ينتظر الرأي', en: 'Objection to recommend on' },
  objection_decision: { ar: 'تظلم ينتظر البت', en: 'Objection to decide' },
  tell_reporter: { ar: 'إبلاغ بتعديل النتيجة', en: 'Tell of the revised outcome' },
} as const satisfies Record<string, Term>;
