import { randomUUID } from 'node:crypto';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { classification } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';

/**
 * The worker is killed between the database's commit and its acknowledgement to the engine: where a local activity
 * would leave a row that the history does not have.
 */
describeWith.postgresAndTemporal('a worker killed between the commit and its acknowledgement', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 0 });
  }, 60_000);
  afterEach(() => stack.stopWorkers());
  afterAll(() => stack?.stop(), 60_000);

  test('with an update under way: the same key gives the one decision', async () => {
    const dying = await stack.startWorker({ dieAfter: 'classified' });
    const { caseId } = await stack.startedCase();
    const caseworker = await stack.as('caseworker');
    const key = randomUUID();

    const first = await caseworker.act(caseId, 'classify', classification, { key });
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    expect(first.status).toBe(503);
    expect(first.json()).toMatchObject({ code: 'outcomeUnknown' });
    expect(await stack.rowsOf(caseId)).toEqual(['complaintReceived', 'classified']);

    await stack.startWorker();
    const second = await caseworker.untilDecided(caseId, 'classify', classification, key);
    const third = await caseworker.act(caseId, 'classify', classification, { key });
    expect(third.text).toBe(second.text);
    await stack.expectOneRecord(caseId, ['complaintReceived', 'classified']);
  }, 60_000);

  test('with a signal under way: the message is in the case once', async () => {
    const dying = await stack.startWorker({ dieAfter: 'citizenMessageReceived' });
    const { caseId, receipt, pin } = await stack.startedCase();
    const citizen = stack.anyone();
    const message = { receipt, pin, text: 'المخبز ما زال يبيع الرغيف ناقصًا' };
    const key = randomUUID();

    const first = await citizen.post('/public/track/messages', message, { key });
    expect(first.status).toBe(202);
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    expect(await stack.rowsOf(caseId)).toEqual(['complaintReceived', 'citizenMessageReceived']);

    await stack.startWorker();
    const again = await citizen.post('/public/track/messages', message, { key });
    expect(again.text).toBe(first.text);
    await eventually('the outbox to empty', () => stack.outboxIsEmpty());
    // A decision behind it shows that the case goes on.
    const caseworker = await stack.as('caseworker');
    await caseworker.untilDecided(caseId, 'classify', classification, randomUUID());
    await stack.expectOneRecord(caseId, ['complaintReceived', 'citizenMessageReceived', 'classified']);
  }, 60_000);

  test("with a clock's command under way: what was due is in the case once", async () => {
    const dying = await stack.startWorker({ dieAfter: 'deadlineReminded' });
    const { caseId } = await stack.acceptedLongAgo(30);
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    const due = ['complaintReceived', 'deadlineReminded', 'deadlineEscalated', 'deadlineReported'];
    expect(await stack.rowsOf(caseId)).toEqual(due);

    await stack.startWorker();
    // A decision behind it shows that the case goes on.
    const caseworker = await stack.as('caseworker');
    await caseworker.untilDecided(caseId, 'classify', classification, randomUUID());
    await stack.expectOneRecord(caseId, [...due, 'classified']);
  }, 60_000);

  test('with the engine killed too: it goes on from its file', async () => {
    const dying = await stack.startWorker({ dieAfter: 'classified' });
    const { caseId } = await stack.startedCase();
    const caseworker = await stack.as('caseworker');
    const key = randomUUID();

    const first = caseworker.act(caseId, 'classify', classification, { key });
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    await stack.engine()?.kill();
    expect((await first).status).toBe(503);
    expect(await stack.rowsOf(caseId)).toEqual(['complaintReceived', 'classified']);

    await stack.restartEngine();
    await stack.startWorker();
    await caseworker.untilDecided(caseId, 'classify', classification, key);
    await caseworker.untilDecided(caseId, 'accept', {}, randomUUID());
    await stack.expectOneRecord(caseId, ['complaintReceived', 'classified', 'stageEntered']);
  }, 60_000);

  test('its cases are taken over before a caller who repeats gives up', async () => {
    const first = await stack.startWorker();
    const { caseId } = await stack.startedCase();
    await first.kill();
    await stack.startWorker();
    const caseworker = await stack.as('caseworker');
    const from = Date.now();
    await caseworker.untilDecided(caseId, 'classify', classification, randomUUID());
    // The engine waits for the former worker first: 11 s by the SDK's default, 3 s as runWorker.ts has it.
    expect(Date.now() - from).toBeLessThan(9500);
  }, 60_000);
});
