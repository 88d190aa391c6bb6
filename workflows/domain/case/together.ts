import type { Action, FieldName } from '../glossary';

/** What can be decided about several cases by one form: nothing in it is about one case only, or signed. */
export const TOGETHER = ['assign', 'classify', 'refer'] as const satisfies readonly Action[];
export type TogetherAction = (typeof TOGETHER)[number];

/** What such a form does not ask: each case keeps its own. */
export const KEPT_BY_EACH: readonly FieldName[] = ['establishment', 'governorate', 'district', 'origin'];

/** The most decisions in one request. */
export const MOST_AT_ONCE = 50;
