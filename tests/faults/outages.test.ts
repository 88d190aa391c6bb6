import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type BrokenStack, startBrokenStack } from '../support/brokenStack';
import { classification, decideAs, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';

describeWith.postgresAndTemporal('with a part of it away', () => {
  let stack: BrokenStack;

  beforeAll(async () => {
    stack = await startBrokenStack({ workers: 1 });
  }, 60_000);
  afterAll(() => stack?.stop(), 60_000);

  test('the engine: complaints are accepted, and their cases start when it returns', async () => {
    await stack.engine()?.kill();
    const complaints = await Promise.all(
      ['رغيف ناقص', 'بقال يمتنع عن الصرف', 'زيت مغشوش'].map(text => register(stack, { text })),
    );
    const caseworker = await stack.as('caseworker');
    const [first] = complaints;
    const early = await caseworker.act(first?.caseId ?? '', 'classify', classification);
    expect(early.status).toBe(503);

    await stack.restartEngine();
    await eventually('the outbox to empty', () => stack.outboxIsEmpty(), { withinMs: 30_000 });
    for (const { caseId } of complaints) {
      await caseworker.untilDecided(caseId, 'classify', classification, randomUUID());
      await stack.expectOneRecord(caseId, ['complaintReceived', 'classified']);
    }
  }, 60_000);

  test('the database, during a decision: 503 with what to do, then the same key gives the answer, once', async () => {
    const { caseId } = await register(stack);
    await decideAs(stack, 'caseworker', caseId, 'classify', classification);
    const caseworker = await stack.as('caseworker');
    const key = randomUUID();
    const release = await holdRow(stack.superUrl, caseId);

    // The decision stands in the engine; its write waits for the row until the server is gone.
    const first = await caseworker.act(caseId, 'accept', {}, { key });
    await stack.postgres()?.kill();
    await release();
    expect(first.status).toBe(503);
    expect(first.headers.get('retry-after')).toBe('3');
    expect(first.json()).toMatchObject({
      code: 'outcomeUnknown',
      title: 'لم تتأكد النتيجة بعد وستظهر في القضية. إعادة المحاولة بالمفتاح نفسه آمنة',
    });

    const without = await caseworker.act(caseId, 'accept', {}, { key });
    expect(without.status).toBe(503);
    expect(without.json()).toMatchObject({ code: 'unavailable' });

    await stack.restartPostgres();
    const answer = await caseworker.untilDecided(caseId, 'accept', {}, key);
    expect(answer.json()).toMatchObject({ seq: 3, case: { stage: 'verification' } });
    expect((await caseworker.act(caseId, 'accept', {}, { key })).text).toBe(answer.text);
    await stack.expectOneRecord(caseId, ['complaintReceived', 'classified', 'stageEntered']);
  }, 60_000);
});

/** Keeps every write to a case waiting; returns how to let go. */
async function holdRow(superUrl: string, caseId: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: superUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from cases where case_id = $1 for update', [caseId]);
  return () => client.end().catch(() => undefined);
}
