import { condition, defineSignal, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import type { BareActivities } from './bareActivities';

/** The least that a durable decision can be: an update that awaits one regular activity, which makes one insert. */
export const stepUpdate = defineUpdate<number, [number]>('step');
export const endSignal = defineSignal('end');

const { insertRow } = proxyActivities<BareActivities>({ startToCloseTimeout: '5 seconds' });

export async function bare(id: string): Promise<void> {
  let ended = false;
  setHandler(stepUpdate, async step => {
    await insertRow(id, step);
    return step;
  });
  setHandler(endSignal, () => {
    ended = true;
  });
  await condition(() => ended);
}
