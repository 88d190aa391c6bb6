import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { signatureFor } from '../../workflows/domain/case/signature';
import { REHEARSAL_POLICY } from '../../workflows/domain/time/policy';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { classification, decideAs } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { bakeryCaseBeforeTheMinister, stateOf } from '../support/stories';

/** Of one accepted approval of a closure and a remedy, once its grace period of ten seconds is over. */
const EFFECTS = ['approved', 'graceElapsed', 'penaltyDecided', 'remedyOpened', 'stageEntered'] as const;

/**
 * The worker is killed between the database's commit and its acknowledgement to the engine: where a local activity
 * would leave a row that the history does not have.
 */
describeWith.postgresAndTemporal('a worker killed between the commit and its acknowledgement', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 0, policy: REHEARSAL_POLICY });
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

  /** @returns when the decision takes effect */
  async function approve(caseId: string): Promise<number> {
    await decideAs(stack, 'minister', caseId, 'approve', signatureFor(await stateOf(stack, caseId)));
    const { pendingDecision } = await stateOf(stack, caseId);
    return Date.parse(pendingDecision?.until ?? '');
  }

  async function expectOneEffect(caseId: string): Promise<void> {
    await eventually('the effect', async () => (await stateOf(stack, caseId)).stage === 'penalty');
    const rows = await stack.rowsOf(caseId);
    expect(rows.slice(rows.indexOf('approved'))).toEqual(EFFECTS);
    await stack.expectOneRecord(caseId, rows);
    const parts = await stack.database.query(
      `select (select count(*)::int from penalty where case_id = $1) as penalties,
              (select count(*)::int from remedy where case_id = $1) as remedies`,
      [caseId],
    );
    expect(parts.rows).toEqual([{ penalties: 1, remedies: 1 }]);
  }

  async function expectNoWithdrawal(caseId: string): Promise<void> {
    const minister = await stack.as('minister');
    const late = await eventually('the answer to a withdrawal', async () => {
      const answer = await minister.act(caseId, 'withdrawDecision');
      return answer.status !== 503 && answer;
    });
    expect([late.status, late.json().code]).toEqual([409, 'wrongStage']);
  }

  test('as grace periods end: what was written stands once, what ended meanwhile takes effect once, and before whatever waited', async () => {
    const first = await stack.startWorker();
    const written = await bakeryCaseBeforeTheMinister(stack);
    const meanwhile = await bakeryCaseBeforeTheMinister(stack);
    await first.stop();
    const dying = await stack.startWorker({ dieAfter: 'graceElapsed' });
    await approve(written.caseId);
    await delay(1500);
    const until = await approve(meanwhile.caseId);
    await expect(dying.ended).resolves.toBe('by SIGKILL');
    expect(await stack.rowsOf(written.caseId)).toContain('penaltyDecided');
    expect(await stack.rowsOf(meanwhile.caseId)).not.toContain('graceElapsed');
    await delay(Math.max(0, until - Date.now()) + 500);
    await stack.startWorker();
    for (const { caseId } of [meanwhile, written]) {
      await expectNoWithdrawal(caseId);
      await expectOneEffect(caseId);
    }
  }, 90_000);
});
