import { defineQuery, defineSignal, defineUpdate, proxyActivities } from '@temporalio/workflow';
import { runAggregate } from '../../workflows/aggregate';
import type { Decided, EventBatch } from '../../workflows/messages';
import { type Heard, type Notebook, type NotebookEvent, notebook, type PersonsCommand } from './toyAggregate';

export interface ToyActivities {
  writeNotebook(batch: EventBatch<Notebook, NotebookEvent>): Promise<void>;
}

export const act = defineUpdate<Decided<Notebook>, [PersonsCommand]>('act');
export const receive = defineSignal<[Heard]>('receive');
export const read = defineQuery<Notebook>('state');

const WRITE = {
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '10 milliseconds', backoffCoefficient: 1 },
} as const;
const { writeNotebook } = proxyActivities<ToyActivities>(WRITE);

export async function toy(opened: NotebookEvent): Promise<Notebook> {
  return runAggregate({
    aggregate: notebook,
    history: [opened],
    act,
    receive,
    state: read,
    write: batch =>
      writeNotebook.executeWithOptions({ ...WRITE, summary: `${batch.events.length} سطر` }, [batch]),
    searchAttributes: () => [],
  });
}
