import { randomUUID } from 'node:crypto';
import type { Accepted } from '../../api/schemas/intake';
import { classification, decideAs, register } from '../support/complaints';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

describeWith.postgresAndTemporal('a decision by its idempotency key', () => {
  let office: Office;
  let complaint: Accepted;
  let caseId: string;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());
  beforeEach(async () => {
    complaint = await register(office);
    caseId = complaint.caseId;
  });

  async function events(): Promise<readonly string[]> {
    const { rows } = await office.database.query(
      'select type from case_event where case_id = $1 order by seq',
      [caseId],
    );
    return rows.map(row => row.type);
  }

  test('sent twice is decided once, and answered alike to the byte', async () => {
    const caseworker = await office.as('caseworker');
    const key = randomUUID();
    const first = await caseworker.act(caseId, 'classify', classification, { key });
    const second = await caseworker.act(caseId, 'classify', classification, { key });
    expect(first.json()).toMatchObject({ seq: 2, case: { id: caseId, stage: 'triage', seq: 2 } });
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(await events()).toEqual(['complaintReceived', 'classified']);
  });

  test('sent five times at once is decided once', async () => {
    const caseworker = await office.as('caseworker');
    const key = randomUUID();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => caseworker.act(caseId, 'addNote', { text: 'خمس مرات' }, { key })),
    );
    expect(new Set(answers.map(answer => `${answer.status} ${answer.text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(await events()).toEqual(['complaintReceived', 'noteAdded']);
    const texts = await office.database.query('select 1 from case_text where case_id = $1', [caseId]);
    expect(texts.rowCount).toBe(2);
  });

  test('still gives its first answer when the case has gone on', async () => {
    const caseworker = await office.as('caseworker');
    const key = randomUUID();
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    const first = await caseworker.act(caseId, 'accept', {}, { key });
    await decideAs(office, 'caseworker', caseId, 'concludeVerification', { reason: 'لا عنوان' });
    expect((await caseworker.act(caseId, 'accept', {}, { key })).text).toBe(first.text);
  });

  test('a refusal is repeated too', async () => {
    const caseworker = await office.as('caseworker');
    const key = randomUUID();
    const first = await caseworker.act(caseId, 'accept', {}, { key });
    expect(first.status).toBe(409);
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    expect((await caseworker.act(caseId, 'accept', {}, { key })).text).toBe(first.text);
    expect((await caseworker.act(caseId, 'accept')).status).toBe(200);
  });

  test('with another body is refused, and so is another action', async () => {
    const caseworker = await office.as('caseworker');
    const key = randomUUID();
    await caseworker.act(caseId, 'addNote', { text: 'الأولى' }, { key });
    const body = await caseworker.act(caseId, 'addNote', { text: 'الثانية' }, { key });
    const action = await caseworker.act(caseId, 'classify', classification, { key });
    for (const answer of [body, action])
      expect([answer.status, answer.json()]).toMatchObject([422, { code: 'keyReused' }]);
    expect(await events()).toEqual(['complaintReceived', 'noteAdded']);
  });

  test("of one person is not another's", async () => {
    const key = randomUUID();
    const note = { text: 'المفتاح نفسه' };
    const first = await (await office.as('caseworker')).act(caseId, 'addNote', note, { key });
    const other = await (await office.as('head')).act(caseId, 'addNote', note, { key });
    expect(other.status).toBe(200);
    expect(other.text).not.toBe(first.text);
    expect(await events()).toEqual(['complaintReceived', 'noteAdded', 'noteAdded']);
  });

  test('of one case is not of another case', async () => {
    const caseworker = await office.as('caseworker');
    const key = randomUUID();
    const { caseId: other } = await register(office);
    const first = await caseworker.act(caseId, 'addNote', { text: 'ملاحظة' }, { key });
    const second = await caseworker.act(other, 'addNote', { text: 'ملاحظة' }, { key });
    expect(second.json()).toMatchObject({ case: { id: other } });
    expect(second.text).not.toBe(first.text);
  });

  test('of a citizen belongs to their case, and not to whoever works on it', async () => {
    const key = randomUUID();
    const { receipt, pin } = complaint;
    const input = { reason: 'حلت المشكلة' };
    const withdraw = () =>
      office.anyone().post('/public/track/actions/withdraw', { receipt, pin, input }, { key });
    const first = await withdraw();
    expect(first.status).toBe(200);
    expect((await withdraw()).text).toBe(first.text);
    const other = await register(office);
    const answer = await office
      .anyone()
      .post('/public/track/actions/withdraw', { receipt: other.receipt, pin: other.pin, input }, { key });
    expect(answer.json()).toMatchObject({ case: { id: other.caseId } });
  });

  test.each([
    ['missing', null],
    ['too short', 'short'],
    ['too long', 'k'.repeat(201)],
    ['with a space', 'two words'],
  ])('%s: nothing is decided, and the answer says what to send', async (_what, key) => {
    const answer = await (await office.as('caseworker')).act(caseId, 'addNote', { text: 'ن' }, { key });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ errors: [{ field: 'Idempotency-Key' }] });
    expect(await events()).toEqual(['complaintReceived']);
  });
});
