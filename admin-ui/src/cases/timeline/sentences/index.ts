import type { EventData } from '../../../../../workflows/domain/case/events';
import type { EventType, Term } from '../../../../../workflows/domain/glossary';
import { CITIZEN } from './citizen';
import { DECISION } from './decision';
import { EXECUTION } from './execution';
import { HAND_OVER } from './handOver';
import { KINDS_OWN } from './kinds';
import { MERGING } from './merging';
import { PATH } from './path';
import { PENALTY } from './penalty';
import type { EventWords, Sentence, Sentences } from './sentence';
import { TIME } from './time';
import { VERIFICATION } from './verification';

/** Every type of event in a sentence; a new type does not compile until it has one. */
const SENTENCES: Sentences<EventType> = {
  ...PATH,
  ...VERIFICATION,
  ...DECISION,
  ...EXECUTION,
  ...PENALTY,
  ...KINDS_OWN,
  ...CITIZEN,
  ...TIME,
  ...HAND_OVER,
  ...MERGING,
};

export function sentenceOf<T extends EventType>(
  event: { type: T; data: EventData[T] },
  words: EventWords,
): Term {
  const say = SENTENCES[event.type] as Sentence<T>;
  return say(event.data, words);
}
