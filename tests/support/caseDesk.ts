import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import type { Database } from '../../activities/adapters/database';
import { readCaseHistory } from '../../scripts/oracle/caseHistory';
import { readCaseRecord } from '../../scripts/oracle/caseRecord';
import { compareEvents } from '../../scripts/oracle/checks';
import type { CaseState } from '../../workflows/domain/case/case';
import type { ActionCommand, InboundCommand } from '../../workflows/domain/case/commands';
import type { Inputs } from '../../workflows/domain/case/process';
import { type Signature, signatureFor } from '../../workflows/domain/case/signature';
import type { Actor } from '../../workflows/domain/case/values';
import type { Action } from '../../workflows/domain/glossary';
import { actUpdate, type Decided, receiveSignal, stateQuery, workflowIdOf } from '../../workflows/messages';
import { actorOf } from './actors';
import { register } from './complaints';
import { eventually } from './eventually';
import type { Office } from './office';

/** A case spoken to by the messages of its workflow, without HTTP. */
export class CaseDesk {
  readonly handle: WorkflowHandle;
  private readonly actors = new Map<string, Actor>();

  constructor(
    private readonly office: Office,
    readonly caseId: string,
  ) {
    this.handle = office.engine.workflow.getHandle(workflowIdOf(caseId));
  }

  get database(): Database {
    return this.office.database;
  }

  async actor(username: string): Promise<Actor> {
    const actor = this.actors.get(username) ?? (await actorOf(this.database, username));
    this.actors.set(username, actor);
    return actor;
  }

  /** Decides as a demo person. */
  async act<A extends Action>(username: string, action: A, input: Inputs[A]): Promise<Decided<CaseState>> {
    const actor = await this.actor(username);
    return this.send({ type: 'action', action, actor, input } as unknown as ActionCommand);
  }

  send(command: ActionCommand, updateId: string = randomUUID()): Promise<Decided<CaseState>> {
    return this.handle.executeUpdate(actUpdate, { args: [command], updateId });
  }

  receive(command: InboundCommand): Promise<void> {
    return this.handle.signal(receiveSignal, command);
  }

  state(): Promise<CaseState> {
    return this.handle.query(stateQuery);
  }

  async historyLength(): Promise<number> {
    return (await this.handle.describe()).historyLength;
  }

  /** The types of the case's events, once engine and database have the same ones and as many as `atLeast`. */
  record(atLeast: number): Promise<readonly string[]> {
    return eventually('engine and database to have the same events', async () => {
      const [history, record] = await Promise.all([
        readCaseHistory(this.office.engine, this.caseId),
        readCaseRecord(this.database, this.caseId),
      ]);
      expect(history && compareEvents(history, record)).toEqual([]);
      return record.events.length >= atLeast && record.events.map(({ event }) => event.type);
    });
  }
}

/** A complaint accepted, and its workflow started. */
export async function openCase(
  office: Office,
  complaint: Readonly<Record<string, unknown>> = {},
): Promise<CaseDesk> {
  const { caseId } = await register(office, complaint);
  const desk = new CaseDesk(office, caseId);
  await eventually('the workflow', () => desk.state());
  return desk;
}

/** What the minister signs who sees this case. */
export function signedAs(state: CaseState): Signature {
  const signature = signatureFor(state);
  if (!signature) throw new Error(`nothing is proposed in ${state.stage}`);
  return signature;
}
