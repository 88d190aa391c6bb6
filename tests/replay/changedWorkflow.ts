import { sleep } from '@temporalio/workflow';
import { complaint as present } from '../../workflows/complaint';
import type { CaseEvent } from '../../workflows/domain/case/events';

/** A change that open cases could not live through: one more step, without `patched()`. */
export async function complaint(received: CaseEvent) {
  await sleep('1 second');
  return present(received);
}
