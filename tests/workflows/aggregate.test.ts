import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { startTimeSkipping, type TimeSkipping } from '../support/timeSkipping';
import { type OpenNotebook, startToyDesk, type ToyDesk } from '../support/toyDesk';

describeWith.timeSkipping('an aggregate run as a workflow', () => {
  let server: TimeSkipping;
  let desk: ToyDesk;
  const newDesk = () => startToyDesk(server);

  beforeAll(async () => {
    server = await startTimeSkipping();
    desk = (await newDesk()).work();
  }, 60_000);
  afterAll(async () => {
    await desk?.close();
    await server?.stop();
  });
  afterEach(() => desk.store.reset());

  /** What comes while nobody works is given to the workflow in one activation. */
  async function atOnce<T>(send: (page: OpenNotebook) => Promise<T>): Promise<T> {
    const idle = await newDesk();
    const sent = send(await idle.open());
    idle.work();
    try {
      return await sent;
    } finally {
      await idle.close();
    }
  }

  test('ten decisions at once get ten places in a row, each with the state of its own decision', async () => {
    const lines = Array.from({ length: 10 }, (_, i) => `سطر ${i + 1}`);
    const decided = await atOnce(page => Promise.all(lines.map(line => page.write(line))));
    expect(decided.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    decided.forEach((decision, i) => {
      expect(decision.case.seq).toBe(decision.seq);
      expect(decision.case.lines).toHaveLength(decision.seq - 1);
      expect(decision.case.lines.at(-1)).toBe(lines[i]);
    });
  });

  test('a decision that another one overtook is decided again, on the state as it is then', async () => {
    const settled = await atOnce(page =>
      Promise.allSettled([1, 2, 3].map(() => page.decide({ type: 'close' }))),
    );
    expect(settled.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test('a refusal says why, and leaves nothing in the history', async () => {
    const page = await desk.open();
    await page.write('أول سطر');
    const error = await page.write('').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkflowUpdateFailedError);
    const cause = (error as WorkflowUpdateFailedError).cause;
    expect(cause).toBeInstanceOf(ApplicationFailure);
    expect(cause).toMatchObject({
      type: 'Refused',
      message: 'blankLine',
      nonRetryable: true,
      details: [{ code: 'blankLine' }],
    });
    const { events } = await page.handle.fetchHistory();
    expect(events?.filter(event => event.workflowExecutionUpdateAcceptedEventAttributes)).toHaveLength(1);
    expect((await page.state()).lines).toEqual(['أول سطر']);
  });

  test('a signal that comes twice changes the state once', async () => {
    const page = await desk.open();
    await page.hear({ inboxId: 'رسالة-1', line: 'وصل' });
    await page.hear({ inboxId: 'رسالة-1', line: 'وصل' });
    await page.hear({ inboxId: 'رسالة-2', line: 'وصل أيضًا' });
    await eventually('both lines', async () => (await page.state()).lines.length === 2);
    expect((await page.write('بعدهما')).case.lines).toEqual(['وصل', 'وصل أيضًا', 'بعدهما']);
  });

  test('a decision returns only after its events are written, however often writing fails', async () => {
    const page = await desk.open();
    desk.store.failures = 4;
    await page.write('سطر واحد');
    expect(desk.store.attempts).toBe(5);
    expect(desk.store.events).toMatchObject([{ seq: 2, type: 'written', line: 'سطر واحد' }]);
  });

  test('what is decided while a write is under way goes together in the next one, in order', async () => {
    const page = await desk.open();
    const release = desk.store.hold();
    const first = page.write('الأول');
    await eventually('the first write to be under way', () => desk.store.attempts === 1);
    const others = ['الثاني', 'الثالث', 'الرابع'].map(line => page.write(line, `${line} أيضًا`));
    await eventually('all to be decided', async () => (await page.state()).seq === 8);
    release();
    await Promise.all([first, ...others]);
    expect(desk.store.batches.map(batch => batch.events.map(event => event.seq))).toEqual([
      [2],
      [3, 4, 5, 6, 7, 8],
    ]);
    expect(desk.store.batches.map(batch => batch.state.seq)).toEqual([2, 8]);
  });

  test('more than fits in one batch is written in several, in order', async () => {
    const page = await desk.open();
    const lines = Array.from({ length: 120 }, (_, i) => `سطر ${i + 1}`);
    const { seq } = await page.write(...lines);
    expect(seq).toBe(121);
    expect(desk.store.batches.map(batch => batch.events.length)).toEqual([50, 50, 20]);
    expect(desk.store.events.map(event => event.seq)).toEqual(lines.map((_, i) => i + 2));
    expect(desk.store.batches.every(batch => batch.state.seq === batch.events.at(-1)?.seq)).toBe(true);
  });

  test('once nothing of it is open, it ends, after what waits is written and answered', async () => {
    const page = await desk.open();
    desk.store.failures = 3;
    const release = desk.store.hold();
    const writing = page.write('السطر الأخير');
    await eventually('the write to be under way', () => desk.store.attempts === 1);
    const closing = page.decide({ type: 'close' });
    await eventually('the closing to be decided', async () => (await page.state()).closed);
    release();
    const result = await page.handle.result();
    expect(result).toMatchObject({ seq: 3, closed: true, lines: ['السطر الأخير'] });
    expect((await writing).seq).toBe(2);
    expect((await closing).seq).toBe(3);
    expect(desk.store.events.map(event => event.type)).toEqual(['written', 'closed']);
  });
});
