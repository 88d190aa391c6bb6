import type { Action } from '../../../../workflows/domain/glossary';
import type { ActionAnswer } from './contract';
import { isUncertain } from './problem';
import { request } from './request';

/** A command is sent again with the same key after these pauses; the server's answer to the first sending is then returned. */
const RESEND_AFTER_MS = [600, 1500, 4000];
/** Longer than the server itself waits for an outcome: then the connection is dead, whatever the phone believes. */
const GIVE_UP_AFTER_MS = 30_000;

/** One decision on a case. Throws `ProblemError` or `UnreachableError`; `isUncertain` tells whether it may have been recorded. */
export function runAction(
  caseId: string,
  action: Action,
  body: unknown,
  idempotencyKey: string,
): Promise<ActionAnswer> {
  return sendUntilCertain(() =>
    request<ActionAnswer>(`/cases/${encodeURIComponent(caseId)}/actions/${action}`, {
      method: 'POST',
      body,
      idempotencyKey,
      giveUpAfterMs: GIVE_UP_AFTER_MS,
    }),
  );
}

export async function sendUntilCertain<T>(send: () => Promise<T>): Promise<T> {
  for (const pauseMs of RESEND_AFTER_MS) {
    try {
      return await send();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      await new Promise(resolve => setTimeout(resolve, pauseMs));
    }
  }
  return send();
}
