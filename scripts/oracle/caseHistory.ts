import { type Client, isGrpcServiceError } from '@temporalio/client';
import type { LoadedDataConverter, Payload } from '@temporalio/common';
import type { CaseState } from '../../workflows/domain/case/case';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { actUpdate, type CaseBatch, type Decided, workflowIdOf } from '../../workflows/messages';

/** What the engine's own history of a case says, without asking any worker. */
export interface CaseHistory {
  /** The event the workflow started with, then those of every write that the engine knows to be done, in order. */
  readonly written: readonly CaseEvent[];
  /** Events whose write was asked for and is not known to be done: they may be in the record, or not yet. */
  readonly pending: readonly CaseEvent[];
  /** The case as of the last write that is done; null when only the start is written. */
  readonly state: CaseState | null;
  /** `seq` of each decision that a person was given, in order. */
  readonly decisions: readonly number[];
}

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;
type HistoryEvent = NonNullable<History['events']>[number];

const NOT_FOUND = 5;

/** @returns null when the engine has no workflow of this case */
export async function readCaseHistory(engine: Client, caseId: string): Promise<CaseHistory | null> {
  const converter = engine.options.loadedDataConverter;
  try {
    const history = await engine.workflow.getHandle(workflowIdOf(caseId)).fetchHistory();
    return await decodeCaseHistory(converter, history.events ?? []);
  } catch (error) {
    // Other calls of the handle turn this into a WorkflowNotFoundError; fetchHistory does not.
    if (isGrpcServiceError(error) && error.code === NOT_FOUND) return null;
    throw error;
  }
}

async function decodeCaseHistory(
  converter: LoadedDataConverter,
  events: readonly HistoryEvent[],
): Promise<CaseHistory> {
  const written: CaseEvent[] = [];
  const decisions: number[] = [];
  const batches = new Map<string, CaseBatch>();
  const actUpdates = new Set<string>();
  let state: CaseState | null = null;
  for (const event of events) {
    const started = event.workflowExecutionStartedEventAttributes;
    const scheduled = event.activityTaskScheduledEventAttributes;
    const completed = event.activityTaskCompletedEventAttributes;
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
    const updated = event.workflowExecutionUpdateCompletedEventAttributes;
    if (started) written.push((await decode<[CaseEvent]>(converter, started.input))[0]);
    if (scheduled?.activityType?.name === 'writeCase') {
      batches.set(String(event.eventId), (await decode<[CaseBatch]>(converter, scheduled.input))[0]);
    }
    if (completed) {
      const id = String(completed.scheduledEventId);
      const batch = batches.get(id);
      batches.delete(id);
      if (batch) {
        written.push(...batch.events);
        state = batch.state;
      }
    }
    if (accepted?.acceptedRequest?.input?.name === actUpdate.name) actUpdates.add(String(event.eventId));
    if (updated?.outcome?.success && actUpdates.has(String(updated.acceptedEventId))) {
      const [{ seq }] = await decode<[Decided<CaseState>]>(converter, updated.outcome.success);
      decisions.push(seq);
    }
  }
  return { written, pending: [...batches.values()].flatMap(batch => batch.events), state, decisions };
}

/** What the data converter made of values, undone: the codecs from last to first, then the payloads. */
async function decode<T extends readonly unknown[]>(
  { payloadCodecs, payloadConverter }: LoadedDataConverter,
  encoded: { readonly payloads?: Payload[] | null } | null | undefined,
): Promise<T> {
  let payloads = encoded?.payloads ?? [];
  for (const codec of payloadCodecs.toReversed()) payloads = await codec.decode(payloads);
  return payloads.map(payload => payloadConverter.fromPayload(payload)) as unknown as T;
}
