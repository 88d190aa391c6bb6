import {
  type QueryDefinition,
  type SearchAttributeUpdatePair,
  type SignalDefinition,
  type UpdateDefinition,
} from '@temporalio/common';
import {
  allHandlersFinished,
  condition,
  patched,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type Aggregate,
  dueEvents,
  earliest,
  eventsOf,
  foldAll,
  type HasChange,
  refused,
} from './aggregateSteps';
import type { Decided, EventBatch } from './messages';

export interface AggregateRun<
  S extends { readonly seq: number },
  C,
  PersonsCommand extends C,
  Inbound extends C,
  E extends { readonly seq: number },
> {
  readonly aggregate: Aggregate<S, C, E>;
  /** Events already written when the workflow started. */
  readonly history: readonly E[];
  readonly act: UpdateDefinition<Decided<S>, [PersonsCommand]>;
  readonly receive: SignalDefinition<[Inbound]>;
  readonly state: QueryDefinition<S>;
  /** Writes a batch; retried by the engine until it succeeds. */
  readonly write: (batch: EventBatch<S, E>) => Promise<void>;
  readonly searchAttributes: (state: S) => SearchAttributeUpdatePair[];
  /** Called once with a reader of the present state, before the first await: for further queries. */
  readonly onReady?: (current: () => S) => void;
}

/**
 * What a validator asks, in place of `patched`: it must not leave a marker in the history, where nothing of it stands. A
 * validator only ever runs for a new update, for which `patched` then says the same.
 */
const everyChange: HasChange = () => true;

/** A batch stays far below the engine's limit of 2 MB a payload. */
const MAX_BATCH_EVENTS = 50;

/**
 * Runs an aggregate as a workflow: one order, one writer. A command is decided and folded synchronously, before any
 * await, so no two interleave (`condition(() => !busy)` would not be a lock: several handlers wake in one activation).
 * What follows goes to `pending`, which one loop drains in order through a regular activity: a local activity commits
 * before its workflow task is recorded, so that a killed worker leaves rows that the history does not have.
 */
export async function runAggregate<
  S extends { readonly seq: number },
  C,
  PersonsCommand extends C,
  Inbound extends C,
  E extends { readonly seq: number },
>(run: AggregateRun<S, C, PersonsCommand, Inbound, E>): Promise<S> {
  const { aggregate } = run;
  let state = foldAll(aggregate, run.history);
  let written = state.seq;
  const { typedSearchAttributes: startedWith } = workflowInfo();
  let attributes = JSON.stringify(run.searchAttributes(state).map(({ key }) => startedWith.get(key) ?? null));
  const pending: { readonly event: E; readonly state: S }[] = [];
  let over = aggregate.isOver(state);
  let next = earliest(aggregate.deadlines(state));

  function now(): string {
    return new Date().toISOString();
  }

  /** What is due comes first: after an outage an update may arrive in the same activation as a timer, and before it. */
  function apply(command: C): void {
    catchUp();
    const outcome = aggregate.decide(state, command, now(), patched);
    if (!outcome.ok) throw refused(outcome.refusal);
    take(outcome.events);
  }

  /** Mostly nothing is due, and then nothing is reckoned. */
  function isDue(): boolean {
    return next !== undefined && Date.parse(next.at) <= Date.now();
  }

  function catchUp(): void {
    if (!isDue()) return;
    for (const events of dueEvents(aggregate, state, now(), patched)) take(events);
  }

  function take(events: readonly E[]): void {
    for (const event of events) {
      state = aggregate.fold(state, event);
      pending.push({ event, state });
    }
    next = earliest(aggregate.deadlines(state));
    over = aggregate.isOver(state);
    publishAttributes();
  }

  function publishAttributes(): void {
    const pairs = run.searchAttributes(state);
    const values = JSON.stringify(pairs.map(pair => pair.value));
    if (values === attributes) return;
    attributes = values;
    upsertSearchAttributes(pairs);
  }

  async function writeLoop(): Promise<void> {
    for (;;) {
      await condition(() => pending.length > 0 || over);
      const batch = pending.slice(0, MAX_BATCH_EVENTS);
      const last = batch.at(-1);
      if (!last) return;
      await run.write({ events: batch.map(item => item.event), state: last.state });
      pending.splice(0, batch.length);
      written = last.state.seq;
    }
  }

  async function timerLoop(): Promise<void> {
    while (!over) {
      const due = next;
      if (!due) {
        await condition(() => over || next !== undefined);
        continue;
      }
      const waitMs = Date.parse(due.at) - Date.now();
      if (waitMs > 0) {
        await condition(() => over || next?.at !== due.at, waitMs, { summary: due.summary });
        continue;
      }
      catchUp();
    }
  }

  setHandler(
    run.act,
    async command => {
      apply(command);
      const decided = { seq: state.seq, case: state };
      await condition(() => written >= decided.seq);
      return decided;
    },
    {
      validator: command => {
        let seen = state;
        if (isDue()) {
          for (const events of dueEvents(aggregate, state, now(), everyChange))
            seen = events.reduce<S>(aggregate.fold, seen);
        }
        const outcome = aggregate.decide(seen, command, now(), everyChange);
        if (!outcome.ok) throw refused(outcome.refusal);
      },
    },
  );
  setHandler(run.receive, command => {
    catchUp();
    take(eventsOf(aggregate, state, command, now(), patched));
  });
  setHandler(run.state, () => state);
  run.onReady?.(() => state);
  publishAttributes();

  await Promise.all([writeLoop(), timerLoop()]);
  await condition(allHandlersFinished);
  return state;
}
