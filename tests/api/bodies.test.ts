import { randomUUID } from 'node:crypto';
import { classification, decideAs, inDays } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { freshCase, type Story, stateOf } from '../support/stories';

const REPORTER = { name: 'زمردة اللؤلؤي', phone: '01099887766' };
const QUESTION = 'هل المنتج مسجل لديكم؟';

describeWith.postgresAndTemporal('a competent body that answers by API', () => {
  let office: Office;
  let story: Story;
  let token: string;
  let reference: string;

  beforeAll(async () => {
    office = await startOffice();
    story = await freshCase(office, { reporter: REPORTER });
    await decideAs(office, 'caseworker', story.caseId, 'classify', classification);
    const refer = { body: 'food_safety_authority', question: QUESTION, dueDate: inDays(7) };
    await decideAs(office, 'caseworker', story.caseId, 'refer', refer);
    const [referral] = (await stateOf(office, story.caseId)).referrals;
    reference = `${story.number}-${referral?.referralId}`;
    token = await made('food_safety_authority');
  }, 60_000);
  afterAll(() => office?.stop());

  async function made(body: string): Promise<string> {
    const admin = await office.as('admin');
    const answer = await admin.post('/body-tokens', { body, label: 'منظومة الهيئة' }, { key: `for-${body}` });
    return answer.json<{ token: string }>().token;
  }
  async function asBody(path: string, withToken: string, answer?: object) {
    const headers = { Authorization: `Bearer ${withToken}`, 'Content-Type': 'application/json' };
    const body = answer ? { body: JSON.stringify(answer) } : {};
    const sent = await fetch(`${office.api}${path}`, { method: answer ? 'POST' : 'GET', headers, ...body });
    return { status: sent.status, body: await sent.text() };
  }
  const answers = () => `/body/referrals/${reference}/answers`;

  test('is told the same token again by the same key, and none by a key that made another', async () => {
    expect(await made('food_safety_authority')).toBe(token);
    const admin = await office.as('admin');
    expect((await admin.get('/body-tokens')).json<{ total: number }>().total).toBe(1);
    const other = { body: 'food_safety_authority', label: 'منظومة أخرى' };
    const again = await admin.post('/body-tokens', other, { key: 'for-food_safety_authority' });
    expect(again.json()).toMatchObject({ status: 422, code: 'keyReused' });
  });

  test('sees what it was asked and by when, and never who complained', async () => {
    const { status, body } = await asBody('/body/referrals', token);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ total: 1, items: [{ reference, question: QUESTION }] });
    expect(body).not.toContain('زمردة');
    expect(body).not.toContain('99887766');
    expect(body).not.toContain(story.caseId);
  });

  test('sees and answers nothing that was put to another body', async () => {
    const other = await made('health');
    expect(JSON.parse((await asBody('/body/referrals', other)).body)).toEqual({ items: [], total: 0 });
    expect((await asBody(answers(), other, { externalId: 'x-1', text: 'رد' })).status).toBe(404);
  });

  test.each(['', 'x', 'A'.repeat(43), "' or true --"])('is refused with the token %p', async wrong => {
    expect((await asBody('/body/referrals', wrong)).status).toBe(401);
  });

  test.each([
    [{ text: 'بلا رقم' }],
    [{ externalId: 'e-1' }],
    [{ externalId: 'e-1', text: '\u0000' }],
    [{ externalId: 'e-1', text: 'س'.repeat(4001) }],
    [{ externalId: 'e-1', text: 'رد', disposition: 'answered' }],
    [{ externalId: ['e-1'], text: 'رد' }],
  ])('is told what is wrong with %j', async answer => {
    expect((await asBody(answers(), token, answer)).status).toBe(422);
  });

  test('answers in part, once for each external id, and is heard by the case', async () => {
    const part = { externalId: 'e-7', text: 'العينة قيد التحليل', partial: true };
    const first = await asBody(answers(), token, part);
    expect(first.status).toBe(202);
    expect((await asBody(answers(), token, part)).body).toBe(first.body);
    expect((await asBody(answers(), token, { ...part, text: 'غير ذلك' })).status).toBe(422);
    const state = await eventually('the partial answer', async () => {
      const now = await stateOf(office, story.caseId);
      return now.referrals[0]?.partialAnswers.length === 1 && now;
    });
    expect(state).toMatchObject({ stage: 'referred', referrals: [{ state: 'open' }] });
  });

  test('answers in full, and owes nothing more', async () => {
    expect((await asBody(answers(), token, { externalId: 'e-8', text: 'المنتج غير مسجل' })).status).toBe(202);
    await eventually(
      'the presentation',
      async () => (await stateOf(office, story.caseId)).stage === 'presentation',
    );
    expect(JSON.parse((await asBody('/body/referrals', token)).body)).toEqual({ items: [], total: 0 });
  });

  test('the emergency network hears at once of danger that a citizen reports, and whether somebody has read it', async () => {
    const network = await made('emergency_network');
    const text = 'أسطوانة غاز تسرّب في بئر السلم';
    const filed = await office.anyone().post('/public/complaints', { text, danger: true });
    const heard = () =>
      eventually('the referral', async () => {
        const { items } = JSON.parse((await asBody('/body/referrals', network)).body);
        return items[0];
      });
    expect(await heard()).toMatchObject({ question: text, unconfirmed: true });
    const { caseId } = filed.json<{ caseId: string }>();
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    expect(await heard()).toMatchObject({ question: text, unconfirmed: false });
  });

  test('is refused once its credential is revoked, which only an administrator does', async () => {
    const admin = await office.as('admin');
    const { items } = (await admin.get('/body-tokens')).json<{ items: { id: string; body: string }[] }>();
    const { id } = items.find(item => item.body === 'food_safety_authority') ?? { id: '' };
    expect((await (await office.as('caseworker')).post(`/body-tokens/${id}/revoke`, {})).status).toBe(403);
    const revoke = () => admin.post(`/body-tokens/${id}/revoke`, {});
    const first = await revoke();
    expect(first.status).toBe(200);
    expect((await asBody('/body/referrals', token)).status).toBe(401);
    expect((await revoke()).text).toBe(first.text);
    const audited = "select 1 from audit_leaf where kind = 'bodyTokenRevoked' and detail ->> 'tokenId' = $1";
    expect((await office.database.query(audited, [id])).rowCount).toBe(1);
    expect((await admin.post(`/body-tokens/${randomUUID()}/revoke`, {})).status).toBe(404);
    expect(JSON.stringify(items)).not.toContain(token);
  });
});
