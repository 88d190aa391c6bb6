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
import type { Action } from '../../workflows/domain/glossary';
import { actUpdate, type CaseBatch, stateQuery } from '../../workflows/messages';
import { signedAs } from '../support/caseDesk';
import { breadWeight, repair, who } from '../support/domainStages';
import { complaint as received, words } from '../support/domainStory';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { quietRuntime } from '../support/quietRuntime';
import { startTimeSkipping, type TimeSkipping } from '../support/timeSkipping';

quietRuntime();

const TASK_QUEUE = 'grace-clock';
const GRACE_MS = 120_000;

describeWith.timeSkipping("the grace period of the minister's decision in the engine", () => {
  let server: TimeSkipping;
  let worker: Worker;
  let working: Promise<void>;
  const written: CaseBatch[] = [];

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
      workflowBundle: { codePath: compiled('workflow-bundle') },
      taskQueue: TASK_QUEUE,
      activities: { writeCase: async (batch: CaseBatch) => void written.push(batch) },
    });
    working = worker.run();
  }, 120_000);
  afterAll(async () => {
    worker?.shutdown();
    await working;
    await server?.stop();
  });

  const connection = () => server.client.connection as Connection;
  const nowMs = async () => tsToMs((await connection().testService?.getCurrentTime({}))?.time);
  const skipTo = async (ms: number) => server.skip((ms - (await nowMs())) / 1000);

  type Handle = WorkflowHandle<typeof complaint>;

  async function act<A extends Action>(handle: Handle, actor: Actor, action: A, input: Inputs[A]) {
    const command = { type: 'action', action, actor, input } as ActionCommand;
    return (await handle.executeUpdate(actUpdate, { args: [command] })).case;
  }

  /** A remedy for a case of the minister's, approved. */
  async function approved(): Promise<{ handle: Handle; decided: CaseState; until: number }> {
    const caseId = randomUUID();
    const story = received({ caseId }, new Date(await nowMs()).toISOString());
    const handle = await server.client.workflow.start<typeof complaint>('complaint', {
      workflowId: `complaint-${caseId}`,
      taskQueue: TASK_QUEUE,
      args: [story.events[0] as CaseEvent],
    });
    const classification = { kind: 'complaint', category: breadWeight, priority: 'normal' } as const;
    await act(handle, who.caseworker, 'classify', classification);
    await act(handle, who.caseworker, 'accept', {});
    await act(handle, who.caseworker, 'concludeVerification', { reason: words('تعذر الوصول') });
    const proposed = await act(handle, who.caseworker, 'propose', {
      recommendation: 'measures',
      measures: [repair],
      grounds: words('يلزم الحل'),
    });
    const decided = await act(handle, who.minister, 'approve', signedAs(proposed));
    return { handle, decided, until: Date.parse(decided.pendingDecision?.until ?? '') };
  }

  const effects = (caseId: string) =>
    written
      .filter(batch => batch.state.caseId === caseId)
      .flatMap(({ events }) => events)
      .filter(({ type }) => type === 'graceElapsed');

  test('ends by itself at its very instant, and not a second before', async () => {
    const { handle, decided, until } = await approved();
    expect(until - Date.parse(decided.pendingDecision?.at ?? '')).toBe(GRACE_MS);
    await skipTo(until - 1000);
    expect(await handle.query(stateQuery)).toMatchObject({ stage: 'minister_decision', remedies: [] });
    await skipTo(until + 50);
    await eventually('the effect', () => effects(decided.caseId).length > 0);
    expect(await handle.query(stateQuery)).toMatchObject({ stage: 'remedy', pendingDecision: null });
    expect(Date.parse(effects(decided.caseId)[0]?.at ?? '')).toBeGreaterThanOrEqual(until);
    expect(Date.parse(effects(decided.caseId)[0]?.at ?? '')).toBeLessThan(until + 1000);
  }, 120_000);

  test('leaves nothing behind when the decision was withdrawn in its last second', async () => {
    const { handle, decided, until } = await approved();
    await skipTo(until - 1000);
    const back = await act(handle, who.minister, 'withdrawDecision', {});
    expect(back).toMatchObject({ stage: 'minister_decision', pendingDecision: null });
    await skipTo(until + GRACE_MS);
    expect(await handle.query(stateQuery)).toMatchObject({ stage: 'minister_decision', remedies: [] });
    expect(effects(decided.caseId)).toEqual([]);
    const again = await act(handle, who.minister, 'approve', signedAs(back));
    await skipTo(Date.parse(again.pendingDecision?.until ?? '') + 50);
    await eventually('the effect', () => effects(decided.caseId).length > 0);
  }, 120_000);

  test('cannot be cut short at its end: the effect comes first, whatever arrives with it', async () => {
    const { handle, decided, until } = await approved();
    await skipTo(until + 50);
    await expect(act(handle, who.minister, 'withdrawDecision', {})).rejects.toThrow();
    expect(await handle.query(stateQuery)).toMatchObject({ stage: 'remedy' });
    await eventually('the effect', () => effects(decided.caseId).length === 1);
  }, 120_000);
});
