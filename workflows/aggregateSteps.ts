import { ApplicationFailure } from '@temporalio/workflow';
import { REFUSED } from './messages';

/** A moment at which the aggregate itself acts. `at` is an ISO instant. */
export interface Deadline<C> {
  readonly at: string;
  readonly command: C;
  /** One line for the engine's own pages. */
  readonly summary: string;
}

interface Refusal {
  readonly code: string;
}
type Outcome<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Whether a change, named by its id, holds for an aggregate. */
export type HasChange = (change: string) => boolean;

/** An aggregate: pure functions that say what it is and what becomes of it. `seq` of a state is that of its last event. */
export interface Aggregate<S extends { readonly seq: number }, C, E extends { readonly seq: number }> {
  readonly fold: (state: S | null, event: E) => S;
  /** `has` says whether a change of this function holds for the aggregate that is decided on. */
  readonly decide: (state: S, command: C, at: string, has: HasChange) => Outcome<E>;
  readonly deadlines: (state: S) => readonly Deadline<C>[];
  /** Nothing of it is open any more: the workflow ends. */
  readonly isOver: (state: S) => boolean;
}

export function foldAll<S extends { readonly seq: number }, C, E extends { readonly seq: number }>(
  aggregate: Aggregate<S, C, E>,
  events: readonly E[],
): S {
  let state: S | null = null;
  for (const event of events) state = aggregate.fold(state, event);
  if (state === null) throw ApplicationFailure.nonRetryable('an aggregate starts with at least one event');
  return state;
}

/** What follows from every deadline that has come, one after the other. */
export function* dueEvents<S extends { readonly seq: number }, C, E extends { readonly seq: number }>(
  aggregate: Aggregate<S, C, E>,
  from: S,
  at: string,
  has: HasChange,
): Generator<readonly E[]> {
  let state = from;
  for (;;) {
    const due = earliest(aggregate.deadlines(state));
    if (!due || Date.parse(due.at) > Date.parse(at)) return;
    const events = eventsOf(aggregate, state, due.command, at, has);
    if (events.length === 0) throw new Error(`the clock's command at ${due.at} changed nothing`);
    state = events.reduce<S>(aggregate.fold, state);
    yield events;
  }
}

export function eventsOf<S extends { readonly seq: number }, C, E extends { readonly seq: number }>(
  aggregate: Aggregate<S, C, E>,
  state: S,
  command: C,
  at: string,
  has: HasChange,
): readonly E[] {
  const outcome = aggregate.decide(state, command, at, has);
  if (!outcome.ok) throw unanswerable(outcome.refusal);
  return outcome.events;
}

export function earliest<C>(deadlines: readonly Deadline<C>[]): Deadline<C> | undefined {
  return deadlines.reduce<Deadline<C> | undefined>(
    (first, deadline) => (first && Date.parse(first.at) <= Date.parse(deadline.at) ? first : deadline),
    undefined,
  );
}

export function refused(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: REFUSED,
    message: refusal.code,
    nonRetryable: true,
    details: [refusal],
  });
}

/**
 * A clock or a message cannot be told that it was refused, so the domain must not refuse it. If it does, the workflow's
 * task fails and is tried again until the domain is repaired; an ApplicationFailure would end the workflow for good.
 */
function unanswerable({ code }: Refusal): Error {
  return new Error(`refused with ${code}, and there is nobody to tell`);
}
