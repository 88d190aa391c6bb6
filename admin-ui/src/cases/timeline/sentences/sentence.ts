import type { EventData } from '../../../../../workflows/domain/case/events';
import type { Measure } from '../../../../../workflows/domain/case/values';
import type { EventType, Term } from '../../../../../workflows/domain/glossary';

/** Names for what events hold as ids and codes, in the reader's language. */
export interface EventWords {
  /** A term in the reader's language. */
  t(term: Term): string;
  /** «الوزير», or whoever decided in the minister's place; begins a sentence in English. */
  readonly minister: string;
  person(personId: string): string;
  /** «وصل الرد إلى 14,000 شخص». */
  reached(persons: number): string;
  unit(unitId: string): string;
  category(code: string): string;
  /** What the case is about, once it is classified; empty before. */
  readonly matter: string;
  /** «السبت 21 نوفمبر 2026» of a day or an instant. */
  day(day: string): string;
  /** «3 أيام». */
  days(count: number): string;
  body(referralId: string): string;
  penalty(penaltyId: string): string;
  penaltyOf(decided: EventData['penaltyDecided']): string;
  measures(measures: readonly Measure[]): string;
  obligationKind(obligationId: string): string;
  /** Isolates a number or a code inside a sentence. */
  code(code: string | number): string;
}

/** One event in a sentence. Both languages are given; the words inside are already in the reader's. */
export type Sentence<T extends EventType> = (data: EventData[T], w: EventWords) => Term;

export type Sentences<T extends EventType> = { readonly [K in T]: Sentence<K> };
