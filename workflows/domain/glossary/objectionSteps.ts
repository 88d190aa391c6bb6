import type { Term } from './term';

/** What a served penalty awaits while an establishment may still change it. */
export const OBJECTION_STEPS = {
  objection: { ar: 'يقبل التظلم', en: 'Open to objection' },
  recommendation: { ar: 'ينتظر الرأي', en: 'Awaits the recommendation' },
  decision: { ar: 'ينتظر البت', en: 'Awaits the decision' },
} as const satisfies Record<string, Term>;
export type ObjectionStep = keyof typeof OBJECTION_STEPS;
