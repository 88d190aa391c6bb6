import { randomUUID } from 'node:crypto';
import type { Connection, WorkflowHandle } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { searchAttributes } from '../../scripts/runtime/engine';
import { compiled } from '../../scripts/runtime/paths';
import type { complaint } from '../../workflows/complaint';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand } from '../../workflows/domain/case/commands';
import type { CaseEvent } from '../../workflows/domain/case/events';
import type { Inputs } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action, EventType } from '../../workflows/domain/glossary';
import { minuteOf } from '../../workflows/domain/time/cairo';
import { actUpdate, type CaseBatch, stateQuery } from '../../workflows/messages';
import { complaint as received } from './domainStory';
import { eventually } from './eventually';
import { startTimeSkipping, type TimeSkipping } from './timeSkipping';

const MS_PER_MINUTE = 60_000;
const TASK_QUEUE = 'complaint-clock';

/** Something that a case does by itself, in this minute. */
export type Due = readonly [desk: ClockDesk, type: EventType, minute: number];

/** The workflows of cases on a server whose clock a test moves; what they write is kept here. */
export interface ClockOffice {
  /** A complaint received in this minute, or in the next one. */
  open(minute?: number): Promise<ClockDesk>;
  now(): Promise<number>;
  /** To so many seconds after the beginning of a minute; never back. */
  skipTo(minute: number, seconds?: number): Promise<void>;
  /** Whatever comes, in the order of time: nothing of the kind half a minute before, and there a moment after. */
  comes(...due: readonly Due[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startClockOffice(): Promise<ClockOffice> {
  const server = await startTimeSkipping();
  const connection = server.client.connection as Connection;
  const { INDEXED_VALUE_TYPE_KEYWORD } = temporal.api.enums.v1.IndexedValueType;
  await connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(searchAttributes.map(name => [name, INDEXED_VALUE_TYPE_KEYWORD])),
  });
  const written = new Map<string, CaseBatch[]>();
  const worker = await Worker.create({
    connection: server.connection,
    workflowBundle: { codePath: compiled('workflow-bundle') },
    taskQueue: TASK_QUEUE,
    activities: {
      writeCase: async (batch: CaseBatch) => {
        const { caseId } = batch.state;
        written.set(caseId, [...(written.get(caseId) ?? []), batch]);
      },
    },
  });
  const working = worker.run();
  const office: ClockOffice = {
    async open(minute) {
      const at = minute ?? (await office.now()) + 1;
      await office.skipTo(at, 1);
      return openDesk(server, at, written);
    },
    async now() {
      const now = await connection.testService?.getCurrentTime({});
      return Math.floor(tsToMs(now?.time) / MS_PER_MINUTE);
    },
    async skipTo(minute, seconds = 0) {
      const now = await connection.testService?.getCurrentTime({});
      const leftMs = minute * MS_PER_MINUTE + seconds * 1000 - tsToMs(now?.time);
      if (leftMs > 0) await server.skip(leftMs / 1000);
    },
    async comes(...due) {
      for (const [desk, type, minute] of due.toSorted((a, b) => a[2] - b[2])) {
        const before = desk.came(type);
        await office.skipTo(minute, -30);
        await desk.handle.query(stateQuery);
        expect(desk.came(type)).toEqual(before);
        await office.skipTo(minute, 2);
        await eventually(type, () => desk.came(type).length > before.length);
        expect(desk.came(type)).toEqual([...before, [type, minute]]);
      }
    },
    async stop() {
      worker.shutdown();
      await working;
      await server.stop();
    },
  };
  return office;
}

/** One case in the engine. */
export class ClockDesk {
  constructor(
    readonly handle: WorkflowHandle<typeof complaint>,
    private readonly batches: () => readonly CaseBatch[],
  ) {}

  async act<A extends Action>(actor: Actor, action: A, input: Inputs[A]): Promise<CaseState> {
    const command = { type: 'action', action, actor, input } as ActionCommand;
    return (await this.handle.executeUpdate(actUpdate, { args: [command] })).case;
  }

  state(): Promise<CaseState> {
    return this.handle.query(stateQuery);
  }

  /** The case as it was written last. */
  written(): CaseState | undefined {
    return this.batches().at(-1)?.state;
  }

  /** What was written, and in which minute. */
  came(...types: readonly EventType[]): readonly (readonly [EventType, number])[] {
    return this.batches()
      .flatMap(batch => batch.events)
      .filter(({ type }) => types.includes(type))
      .map(({ type, at }) => [type, minuteOf(at)]);
  }
}

async function openDesk(
  server: TimeSkipping,
  minute: number,
  written: ReadonlyMap<string, readonly CaseBatch[]>,
): Promise<ClockDesk> {
  const caseId = randomUUID();
  const story = received({ caseId }, new Date(minute * MS_PER_MINUTE).toISOString());
  const handle = await server.client.workflow.start<typeof complaint>('complaint', {
    workflowId: `complaint-${caseId}`,
    taskQueue: TASK_QUEUE,
    args: [story.events[0] as CaseEvent],
  });
  return new ClockDesk(handle, () => written.get(caseId) ?? []);
}
