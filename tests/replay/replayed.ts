import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type InjectedSinks, Worker } from '@temporalio/worker';
import type { CaseEvent } from '../../workflows/domain/case/events';
import type { CaseBatch } from '../../workflows/messages';
import { testBundle } from '../support/testBundle';
import type { Recorded, RecordedWrite } from './recorded';
import type { Tried } from './triedWorkflow';
import type { Watched } from './watch';

/** What became of a history: `replayed`, or a sentence that says what at which step does not fit. */
export type Replayed = readonly [name: string, result: string];

/**
 * Replays histories against a workflow. The engine compares the kinds of steps and their order; what is in them, the
 * events that the case decided, is compared here: a replay that would have written others does not fit.
 */
export async function replay(tried: Tried, histories: readonly Recorded[]): Promise<readonly Replayed[]> {
  const written = new Map<string, (readonly CaseEvent[])[]>();
  const sinks: InjectedSinks<Watched> = {
    decided: {
      write: {
        callDuringReplay: true,
        fn: ({ workflowId }, batch) => {
          const { events } = batch as CaseBatch;
          written.set(workflowId, [...(written.get(workflowId) ?? []), events]);
        },
      },
    },
  };
  const workflowBundle = testBundle(join(__dirname, 'triedWorkflow.ts'), [join(__dirname, 'watch.ts')]);
  const results: Replayed[] = [];
  const inputs = histories.map(({ name, history }) => ({ workflowId: `${tried} ${name}`, history }));
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle, sinks }, inputs)) {
    const recorded = histories.find(({ name }) => workflowId === `${tried} ${name}`);
    if (!recorded) throw new Error(`${workflowId} was not asked for`);
    const difference = firstDifference(recorded.writes, written.get(workflowId) ?? []);
    results.push([recorded.name, difference ?? error?.message ?? 'replayed']);
  }
  return results;
}

function firstDifference(
  writes: readonly RecordedWrite[],
  decided: readonly (readonly CaseEvent[])[],
): string | null {
  for (const [index, write] of writes.entries()) {
    const got = decided[index];
    const length = Math.max(write.events.length, got?.length ?? 0);
    for (let i = 0; i < length; i += 1) {
      const [was, is] = [write.events[i], got?.[i]];
      if (!isDeepStrictEqual(was, plain(is))) return sentence(write, was, is);
    }
  }
  return null;
}

/** As it would have been written: without what JSON leaves out. */
function plain(event: CaseEvent | undefined): unknown {
  return event && JSON.parse(JSON.stringify(event));
}

function sentence(
  { eventId, steps }: RecordedWrite,
  was: CaseEvent | undefined,
  is: CaseEvent | undefined,
): string {
  const what = was ?? is;
  return [
    `at event ${what?.seq} ${what?.type}, written by ${eventId}, which follows ${steps.join(', ') || 'the start'}:`,
    `recorded ${was ? JSON.stringify(was) : 'nothing'},`,
    `replayed ${is ? JSON.stringify(is) : 'nothing'}`,
  ].join(' ');
}
