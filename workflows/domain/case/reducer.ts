import type { EventType } from '../glossary';
import type { CaseState } from './case';
import type { EventData, EventOf } from './events';

export type Change = Partial<CaseState>;

/** What one event changes of the case. */
export type Reducer<T extends EventType> = (
  state: CaseState,
  data: EventData[T],
  event: EventOf<T>,
) => Change;

export type ReducersFor<T extends EventType> = { readonly [K in T]: Reducer<K> };
