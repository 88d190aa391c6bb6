import { setTimeout } from 'node:timers/promises';
import {
  type Client,
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, Refusal } from '../../workflows/domain/case/commands';
import { isOver } from '../../workflows/domain/case/questions';
import { actUpdate, type Decided, REFUSED, workflowIdOf } from '../../workflows/messages';
import { Problem } from '../http/problems';

export type SentDecision =
  | { readonly ok: true; readonly decided: Decided<CaseState> }
  | { readonly ok: false; readonly refusal: Refusal };

/** Sends a decision to its case; throws a Problem (429, 503) when the outcome is not known. */
export type DecisionSender = (
  caseId: string,
  updateId: string,
  command: ActionCommand,
) => Promise<SentDecision>;

const RESOURCE_EXHAUSTED = 8;
const RETRY_AFTER_SECONDS = 3;
/** An accepted case starts within milliseconds; the first decision may be faster than the relay. */
const START_WAIT_MS = 2000;
const START_LOOK_MS = 50;

export function decisionSender(engine: Client, deadlineMs: number): DecisionSender {
  return async (caseId, updateId, command) => {
    try {
      const handle = engine.workflow.getHandle(workflowIdOf(caseId));
      const decided = await engine.connection.withDeadline(Date.now() + deadlineMs, () =>
        onceStarted(() => handle.executeUpdate(actUpdate, { updateId, args: [command] })),
      );
      return { ok: true, decided };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return { ok: false, refusal };
      throw problemOf(error);
    }
  };
}

/** The workflow of a case that is over has ended: it repeats what it decided, and takes nothing new. */
export function overOr(state: CaseState, error: unknown): SentDecision {
  if (!isOver(state) || !(error instanceof Problem) || error.code !== 'unavailable') throw error;
  return { ok: false, refusal: { code: 'closedForGood' } };
}

async function onceStarted<T>(send: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + START_WAIT_MS; ; ) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError) || Date.now() > until) throw error;
      await setTimeout(START_LOOK_MS);
    }
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null;
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSED) return null;
  return (cause.details?.[0] as Refusal | undefined) ?? null;
}

/**
 * No worker, no engine, no database, or a case whose start still waits in the outbox: all the same to the person,
 * who repeats with the same key. More than ten decisions at once on one case are refused by the engine: 429.
 */
function problemOf(error: unknown): unknown {
  const retry = { retryAfterSeconds: RETRY_AFTER_SECONDS };
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new Problem('outcomeUnknown', retry);
  if (error instanceof WorkflowNotFoundError) return new Problem('unavailable', retry);
  const grpc = isGrpcServiceError(error) ? error : (error as { cause?: unknown }).cause;
  if (isGrpcServiceError(grpc)) {
    return grpc.code === RESOURCE_EXHAUSTED
      ? new Problem('rateLimited', retry)
      : new Problem('outcomeUnknown', retry);
  }
  return error;
}
