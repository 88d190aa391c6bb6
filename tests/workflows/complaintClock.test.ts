import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Connection, WorkflowHandle } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { searchAttributes } from '../../scripts/runtime/engine';
import type { complaint } from '../../workflows/complaint';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand } from '../../workflows/domain/case/commands';
import type { CaseEvent } from '../../workflows/domain/case/events';
import type { Inputs } from '../../workflows/domain/case/process';
import type { Actor } from '../../workflows/domain/case/values';
import calendar from '../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import type { Action, EventType } from '../../workflows/domain/glossary';
import { firstMinuteAfter, minuteOf } from '../../workflows/domain/time/cairo';
import { actUpdate, type CaseBatch, stateQuery } from '../../workflows/messages';
import { cardRenewal, who } from '../support/domainStages';
import { complaint as received, words } from '../support/domainStory';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { quietRuntime } from '../support/quietRuntime';
import { testBundle } from '../support/testBundle';
import { startTimeSkipping, type TimeSkipping } from '../support/timeSkipping';
import { localTime, workingTimeOracle } from '../support/workingTimeOracle';

quietRuntime();

const HOUR = 60;
const DAY = 24 * HOUR;
const MS_PER_MINUTE = 60_000;
const TASK_QUEUE = 'complaint-clock';
const LEVELS: readonly EventType[] = ['deadlineReminded', 'deadlineEscalated', 'deadlineReported'];
const text = words('تم تجديد البطاقة');
const reason = words('بانتظار رد مكتب التموين');

describeWith.timeSkipping("a complaint's clock in the engine", () => {
  let server: TimeSkipping;
  let worker: Worker;
  let working: Promise<void>;
  const written = new Map<string, CaseBatch[]>();

  beforeAll(async () => {
    server = await startTimeSkipping();
    const { INDEXED_VALUE_TYPE_KEYWORD } = temporal.api.enums.v1.IndexedValueType;
    const attributes = searchAttributes.map(name => [name, INDEXED_VALUE_TYPE_KEYWORD]);
    await connection().operatorService.addSearchAttributes({
      namespace: 'default',
      searchAttributes: Object.fromEntries(attributes),
    });
    worker = await Worker.create({
      connection: server.connection,
      workflowBundle: testBundle(join(__dirname, '..', '..', 'workflows', 'index.ts')),
      taskQueue: TASK_QUEUE,
      activities: {
        writeCase: async (batch: CaseBatch) => {
          const { caseId } = batch.state;
          written.set(caseId, [...(written.get(caseId) ?? []), batch]);
        },
      },
    });
    working = worker.run();
  }, 120_000);
  afterAll(async () => {
    worker?.shutdown();
    await working;
    await server?.stop();
  });

  const connection = () => server.client.connection as Connection;

  async function nowMs(): Promise<number> {
    const now = await connection().testService?.getCurrentTime({});
    return tsToMs(now?.time);
  }

  async function skipTo(minute: number, seconds: number): Promise<void> {
    const left = minute * MS_PER_MINUTE + seconds * 1000 - (await nowMs());
    if (left > 0) await server.skip(left / 1000);
  }

  class Desk {
    constructor(
      readonly caseId: string,
      readonly handle: WorkflowHandle<typeof complaint>,
    ) {}

    async act<A extends Action>(actor: Actor, action: A, input: Inputs[A]): Promise<CaseState> {
      const command = { type: 'action', action, actor, input } as ActionCommand;
      return (await this.handle.executeUpdate(actUpdate, { args: [command] })).case;
    }

    /** What was written, and in which minute. */
    came(...types: readonly EventType[]): readonly (readonly [EventType, number])[] {
      return this.events()
        .filter(({ type }) => types.includes(type))
        .map(({ type, at }) => [type, minuteOf(at)]);
    }

    /** Nothing of the kind half a minute before, and there a moment after. */
    async comes(type: EventType, minute: number): Promise<void> {
      await skipTo(minute, -30);
      await this.handle.query(stateQuery);
      expect(this.came(type)).toEqual([]);
      await skipTo(minute, 2);
      await eventually(type, () => this.came(type).length > 0);
      expect(this.came(type)).toEqual([[type, minute]]);
    }

    private events(): readonly CaseEvent[] {
      return (written.get(this.caseId) ?? []).flatMap(batch => batch.events);
    }
  }

  /** A complaint received in this minute. */
  async function open(minute: number): Promise<Desk> {
    await skipTo(minute, 1);
    const caseId = randomUUID();
    const story = received({ caseId }, new Date(minute * MS_PER_MINUTE).toISOString());
    const handle = await server.client.workflow.start<typeof complaint>('complaint', {
      workflowId: `complaint-${caseId}`,
      taskQueue: TASK_QUEUE,
      args: [story.events[0] as CaseEvent],
    });
    return new Desk(caseId, handle);
  }

  const openNow = async () => open(Math.ceil((await nowMs()) / MS_PER_MINUTE));

  test('reminds, escalates and reports a complaint that nobody touches, to the minute across a weekend', async () => {
    const oracle = workingTimeOracle(calendar);
    const start = nextThursdayNoon(await nowMs());
    const desk = await open(start);
    const dueAfter = (minutes: number) => {
      let minute = start;
      while (oracle.between(start, minute) < minutes) minute += 1;
      return minute;
    };
    expect(dueAfter(288) - start).toBeGreaterThan(2 * DAY);
    await desk.comes('deadlineReminded', dueAfter(288));
    await desk.comes('deadlineEscalated', dueAfter(360));
    await desk.comes('deadlineReported', dueAfter(540));
    await skipTo(dueAfter(540) + 30 * DAY, 0);
    expect((await desk.handle.query(stateQuery)).clock).toMatchObject({ level: 150 });
    expect(desk.came(...LEVELS).map(([type]) => type)).toEqual(LEVELS);
  }, 120_000);

  test('is silent while it is paused, and goes on by itself', async () => {
    const desk = await openNow();
    await desk.act(who.caseworker, 'setPriority', { priority: 'urgent', reason });
    const { clock } = await desk.act(who.caseworker, 'pauseClock', { days: 3, reason });
    if (!clock?.pause) throw new Error('not paused');
    const resumed = clock.since + 3 * DAY;
    expect(clock.pause.until).toBe(resumed);
    await desk.comes('clockResumed', resumed);
    expect(desk.came(...LEVELS)).toEqual([]);
    await desk.comes('deadlineReminded', resumed + 48 - clock.spent);
  }, 120_000);

  test('closes a case when the citizen is silent, and ends its workflow 15 days later', async () => {
    const desk = await openNow();
    const classification = { kind: 'complaint', category: cardRenewal, priority: 'normal' } as const;
    await desk.act(who.caseworker, 'classify', classification);
    await desk.act(who.caseworker, 'answer', { text, outcome: 'answered' });
    const asked = await desk.act(who.caseworker, 'recordContact', { means: 'call', result: 'reached' });
    const elapsed = firstMinuteAfter(asked.stageSince) + 72 * HOUR;
    await desk.comes('confirmationElapsed', elapsed);
    await eventually('the closing', () => desk.came('caseClosed').length > 0);
    expect((await desk.handle.describe()).status.name).toBe('RUNNING');
    const { stageSince } = await desk.handle.query(stateQuery);
    await desk.comes('reopenElapsed', firstMinuteAfter(stageSince) + 15 * DAY);

    const state = await desk.handle.result();
    expect(state).toMatchObject({ stage: 'closed', closedBy: 'silent_after_answer', reopenElapsed: true });
    expect(state).toEqual(written.get(desk.caseId)?.at(-1)?.state);
  }, 120_000);
});

/** The next Thursday at noon in Cairo: two hours before the weekend. */
function nextThursdayNoon(ms: number): number {
  let minute = Math.ceil(ms / MS_PER_MINUTE);
  for (let shown = localTime(minute); shown.weekday !== 'thursday' || shown.minuteOfDay !== 12 * HOUR; ) {
    minute += 1;
    shown = localTime(minute);
  }
  return minute;
}
