import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { type NativeConnection, Worker } from '@temporalio/worker';
import type { EventBatch } from '../../workflows/messages';
import { quietRuntime } from './quietRuntime';
import { testBundle } from './testBundle';
import type { Heard, Notebook, NotebookEvent, PersonsCommand } from './toyAggregate';
import { act, read, receive, type toy } from './toyWorkflow';

quietRuntime();

type Batch = EventBatch<Notebook, NotebookEvent>;

/** Where notebooks are kept, as a table would: in memory, with the failures that a test asks for. */
export class NotebookStore {
  readonly batches: Batch[] = [];
  attempts = 0;
  /** How many of the next writes fail. */
  failures = 0;
  /** Writes wait for this. */
  gate: Promise<void> = Promise.resolve();

  readonly writeNotebook = async (batch: Batch): Promise<void> => {
    this.attempts += 1;
    await this.gate;
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('the database is away');
    }
    this.batches.push(batch);
  };

  /** Empty, and it works again. */
  reset(): void {
    this.batches.length = 0;
    this.attempts = 0;
    this.failures = 0;
    this.gate = Promise.resolve();
  }

  get events(): readonly NotebookEvent[] {
    return this.batches.flatMap(batch => batch.events);
  }

  /** Keeps writes waiting until the returned function is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise(resolve => {
      release = resolve;
    });
    return release;
  }
}

/** A worker for notebooks on a task queue of its own. */
export async function startToyDesk({
  client,
  connection,
}: {
  readonly client: Client;
  readonly connection: NativeConnection;
}): Promise<ToyDesk> {
  const store = new NotebookStore();
  const taskQueue = `toy-${randomUUID()}`;
  const worker = await Worker.create({
    connection,
    workflowBundle: testBundle(join(__dirname, 'toyWorkflow.ts')),
    taskQueue,
    activities: { writeNotebook: store.writeNotebook },
  });
  return new ToyDesk(client, taskQueue, store, worker);
}

export class ToyDesk {
  private running: Promise<void> | undefined;

  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
    readonly store: NotebookStore,
    private readonly worker: Worker,
  ) {}

  /** From now on somebody works on the notebooks. */
  work(): this {
    this.running = this.worker.run();
    return this;
  }

  async open(): Promise<OpenNotebook> {
    const opened: NotebookEvent = { seq: 1, at: new Date().toISOString(), type: 'opened' };
    const handle = await this.client.workflow.start<typeof toy>('toy', {
      workflowId: `notebook-${randomUUID()}`,
      taskQueue: this.taskQueue,
      args: [opened],
    });
    return new OpenNotebook(handle);
  }

  async close(): Promise<void> {
    if (!this.running) return;
    this.worker.shutdown();
    await this.running;
  }
}

export class OpenNotebook {
  constructor(readonly handle: WorkflowHandle<typeof toy>) {}

  decide(command: PersonsCommand, updateId = randomUUID() as string) {
    return this.handle.executeUpdate(act, { args: [command], updateId });
  }

  write(...lines: string[]) {
    return this.decide({ type: 'write', lines });
  }

  hear(heard: Omit<Heard, 'type'>) {
    return this.handle.signal(receive, { type: 'heard', ...heard });
  }

  state(): Promise<Notebook> {
    return this.handle.query(read);
  }
}
