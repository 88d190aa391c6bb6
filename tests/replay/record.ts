import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Client, Connection, type WorkflowHandle, WorkflowUpdateFailedError } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { complaint } from '../../workflows/complaint';
import type { CaseEvent } from '../../workflows/domain/case/events';
import { linkOf, messagesOf } from '../../workflows/domain/case/merging';
import { actUpdate, type CaseBatch, receiveSignal, stateQuery } from '../../workflows/messages';
import { provided } from '../support/needs';
import { testBundle } from '../support/testBundle';
import { CHANGE_COURSES } from './changeCourses';
import { MERGE_COURSES, type MergeCourse, openingOf } from './mergeCourses';
import { type Move, type Plan, plansFor } from './plan';
import { historyFile, recordedHistories } from './recorded';
import { ALL_TRAITS, traitsOf } from './traits';

const AT_ONCE = 8;
const ROUNDS = 5;
const SEEDS_A_ROUND = 1500;
const WAIT_MS = 75_000;

/**
 * Records what is missing, on a real server: `MIZAN_RECORD_HISTORIES=1 npx jest tests/replay`. Histories that are
 * there stay as they are. A round may miss what it was planned for, since a real minute passes when it wants.
 */
export async function recordHistories(): Promise<void> {
  const address = provided.temporalAddress;
  const client = new Client({ connection: await Connection.connect({ address }) });
  const connection = await NativeConnection.connect({ address });
  const desk = new RecordingDesk(client, connection);
  try {
    await recordChanges(desk);
    await desk.employ('quickWorkflow.ts');
    await recordMerging(desk);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const seeds = Array.from({ length: SEEDS_A_ROUND }, (_, i) => round * SEEDS_A_ROUND + i);
      const plans = plansFor(missingTraits(), seeds);
      if (plans.length === 0) break;
      await desk.recordAll(plans);
    }
    await desk.dismiss();
  } finally {
    await connection.close();
    await client.connection.close();
  }
}

export function missingTraits(): readonly string[] {
  const events = recordedHistories().flatMap(({ received, writes }) => [
    received,
    ...writes.flatMap(write => write.events),
  ]);
  const had = new Set(events.flatMap(traitsOf));
  return ALL_TRAITS.filter(trait => !had.has(trait));
}

/** For every change of the process: a case from before it, one that was open across it, and one after it. */
async function recordChanges(desk: RecordingDesk): Promise<void> {
  const known = recordedHistories().map(({ name }) => name);
  for (const [change, { until, from }] of Object.entries(CHANGE_COURSES)) {
    if (known.includes(`${change}/before`)) continue;
    const [opening] = plansFor(['complaintReceived'], [1]).map(plan => plan.opening);
    if (!opening) throw new Error('a course begins with its opening');
    await desk.employ('formerWorkflow.ts');
    await desk.keep(`${change}/before`, await desk.play(opening, [...until, ...from]));
    const across = await desk.play(opening, until);
    await desk.dismiss();
    await desk.employ('quickWorkflow.ts');
    await desk.goOn(across, from);
    await desk.keep(`${change}/across`, across);
    await desk.keep(`${change}/after`, await desk.play(opening, [...until, ...from]));
    await desk.dismiss();
  }
}

/** Cases that merge: the history of each. */
async function recordMerging(desk: RecordingDesk): Promise<void> {
  const known = recordedHistories().map(({ name }) => name);
  for (const [course, cases] of Object.entries(MERGE_COURSES)) {
    if (cases.caseIds.every(caseId => known.includes(`merging/${course}/${caseId}`))) continue;
    for (const [caseId, workflowId] of await desk.playTogether(cases))
      await desk.keep(`merging/${course}/${caseId}`, workflowId);
  }
}

/** Cases without a database: what they write goes into their histories, and what they tell each other from one to the other. */
class RecordingDesk {
  private readonly taskQueue = `recording-${randomUUID()}`;
  /** Of cases played together: the workflow of each, and up to which event it has written and told. */
  private together = new Map<string, { readonly workflowId: string; written: number }>();
  private worker: Worker | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: Client,
    private readonly connection: NativeConnection,
  ) {}

  async employ(workflow: string): Promise<void> {
    this.worker = await Worker.create({
      connection: this.connection,
      taskQueue: this.taskQueue,
      workflowBundle: testBundle(join(__dirname, workflow)),
      activities: { writeCase: (batch: CaseBatch) => this.tellOthers(batch) },
      stickyQueueScheduleToStartTimeout: '1 second',
    });
    this.running = this.worker.run();
  }

  async dismiss(): Promise<void> {
    this.worker?.shutdown();
    await this.running;
  }

  async recordAll(plans: readonly Plan[]): Promise<void> {
    const left = [...plans];
    const clerk = async () => {
      for (let plan = left.pop(); plan; plan = left.pop()) {
        const workflowId = await this.play(plan.opening, plan.moves);
        await this.keep(nameOf(plan), workflowId);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, clerk));
  }

  /** @returns the id of the case's workflow */
  async play(opening: CaseEvent, moves: readonly Move[]): Promise<string> {
    const workflowId = randomUUID();
    await this.start(workflowId, opening);
    await this.goOn(workflowId, moves);
    return workflowId;
  }

  private async start(workflowId: string, opening: CaseEvent): Promise<void> {
    const { taskQueue } = this;
    await this.client.workflow.start<typeof complaint>('complaint', {
      workflowId,
      taskQueue,
      args: [opening],
    });
  }

  async goOn(workflowId: string, moves: readonly Move[]): Promise<void> {
    const handle = this.handleOf(workflowId);
    for (const move of moves) {
      if (move === 'wait') {
        await untilNextEvent(handle);
      } else if (move.type === 'action') {
        await handle.executeUpdate(actUpdate, { args: [move] }).catch(unlessRefused);
      } else if (move.type !== 'clock') {
        await handle.signal(receiveSignal, move);
      }
    }
  }

  /** @returns the workflow of each case */
  async playTogether({ caseIds, steps }: MergeCourse): Promise<ReadonlyMap<string, string>> {
    const group = randomUUID();
    const idOf = (caseId: string) => `${group}-${caseId}`;
    this.together = new Map(caseIds.map(caseId => [caseId, { workflowId: idOf(caseId), written: 1 }]));
    for (const caseId of caseIds) await this.start(idOf(caseId), openingOf(caseId));
    for (const { caseId, command } of steps) {
      const state = await this.handleOf(idOf(caseId)).query(stateQuery);
      await this.goOn(idOf(caseId), [command(state)]);
      await this.untilAllIsHeard();
    }
    this.together.clear();
    return new Map(caseIds.map(caseId => [caseId, idOf(caseId)]));
  }

  private async tellOthers({ events, state }: CaseBatch): Promise<void> {
    const own = this.together.get(state.caseId);
    if (!own) return;
    for (const { to, message } of events.flatMap(event => messagesOf(linkOf(state), event))) {
      const other = this.together.get(to);
      if (!other) throw new Error(`${to} is not played`);
      await this.handleOf(other.workflowId).signal(receiveSignal, message);
    }
    own.written = state.seq;
  }

  /** A case answers a query after the signals that it was sent before; what it then decides, it writes. */
  private async untilAllIsHeard(): Promise<void> {
    const seqs = () => [...this.together.values()].map(({ written }) => written).join();
    for (;;) {
      const before = seqs();
      const cases = [...this.together.values()];
      const states = await Promise.all(
        cases.map(({ workflowId }) => this.handleOf(workflowId).query(stateQuery)),
      );
      const written = cases.every((one, i) => one.written === states[i]?.seq);
      if (written && seqs() === before) return;
      await delay(100);
    }
  }

  async keep(name: string, workflowId: string): Promise<void> {
    const handle = this.handleOf(workflowId);
    const file = historyFile(name);
    mkdirSync(dirname(file), { recursive: true });
    await handle.query(stateQuery);
    writeFileSync(file, gzipSync(historyToJSON(await handle.fetchHistory()), { level: 9 }));
  }

  private handleOf(workflowId: string) {
    return this.client.workflow.getHandle(workflowId);
  }
}

/** Until the case has one more event, or none is to come. */
async function untilNextEvent(handle: WorkflowHandle): Promise<void> {
  const { seq } = await handle.query(stateQuery);
  const end = Date.now() + WAIT_MS;
  while (Date.now() < end && (await handle.query(stateQuery)).seq === seq) await delay(500);
}

/** A clock that came meanwhile may have changed what is possible: the course goes on with its next move. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof WorkflowUpdateFailedError)) throw error;
}

/** By what a course was chosen for: its two rarest traits are mostly its last ones. */
function nameOf({ traits }: Plan): string {
  const own = [...new Set(traits)].slice(-2);
  return own.map(trait => trait.replaceAll(' ', '-')).join('--');
}
