import { randomUUID } from 'node:crypto';
import { classification, decideAs, type Registered, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import type { Answer } from '../support/httpCaller';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';

const arabicDigits = (value: string) =>
  value.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)));
const persianDigits = (value: string) =>
  value.replace(/\d/g, digit => String.fromCharCode(0x6f0 + Number(digit)));
const anotherPin = (pin: string) => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');

describeWith.postgresAndTemporal('following a complaint by receipt and PIN', () => {
  let office: Office;
  let complaint: Registered;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());
  beforeEach(async () => {
    complaint = await register(office);
  });

  const track = ({ receipt, pin }: Pick<Registered, 'receipt' | 'pin'>) =>
    office.anyone().post('/public/track', { receipt, pin });
  const citizen = (action: string, input: unknown = {}, key: string = randomUUID()): Promise<Answer> => {
    const { receipt, pin } = complaint;
    return office.anyone().post(`/public/track/actions/${action}`, { receipt, pin, input }, { key });
  };
  const message = (text: string, key: string = randomUUID()) => {
    const { receipt, pin } = complaint;
    return office.anyone().post('/public/track/messages', { receipt, pin, text }, { key });
  };

  async function answered(): Promise<void> {
    const { caseId } = complaint;
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await decideAs(office, 'caseworker', caseId, 'answer', { text: 'ضُبط الميزان', outcome: 'answered' });
    await decideAs(office, 'caseworker', caseId, 'recordContact', { means: 'call', result: 'reached' });
  }

  test('says in plain words where it stands and what one can do', async () => {
    const answer = await track(complaint);
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      receipt: complaint.receipt,
      stage: 'triage',
      stageAr: 'الفرز',
      stageEn: expect.any(String),
      since: complaint.acceptedAt,
      receivedAt: complaint.acceptedAt,
      outcomeAr: null,
      outcomeEn: null,
      question: null,
      answer: null,
      actions: ['withdraw'],
    });
  });

  test('takes receipt and PIN in Arabic digits, and with spaces', async () => {
    const { receipt, pin } = complaint;
    const spaced = `${receipt.slice(0, 2)} ${receipt.slice(2, 9)} ${receipt.slice(9)}`;
    for (const given of [
      { receipt: arabicDigits(receipt), pin: arabicDigits(pin) },
      { receipt: persianDigits(receipt), pin: persianDigits(pin) },
      { receipt: spaced, pin },
    ])
      expect((await track(given)).json()).toMatchObject({ receipt });
  });

  test('a wrong PIN, an unknown receipt and the PIN of another case get the same answer', async () => {
    const { receipt, pin } = complaint;
    const other = await register(office);
    const answers = await Promise.all([
      track({ receipt, pin: anotherPin(pin) }),
      track({ receipt: '2600000000', pin }),
      track({ receipt, pin: other.pin === pin ? anotherPin(pin) : other.pin }),
    ]);
    expect(answers.map(answer => answer.status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1);
    expect(answers[0]?.json()).toMatchObject({ code: 'wrongReceiptOrPin' });
  });

  test('guessing PINs is stopped, and other receipts are not', async () => {
    const { receipt, pin } = complaint;
    const tries = [];
    for (let i = 0; i < 12; i++) tries.push((await track({ receipt, pin: anotherPin(pin) })).status);
    expect(tries.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(tries.slice(10)).toEqual([429, 429]);
    expect((await track({ receipt, pin })).status).toBe(429);
    expect((await track(await register(office))).status).toBe(200);
  });

  test('shows nothing internal: no notes, no findings, no names, no establishment, no reporter', async () => {
    const { caseId } = complaint;
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await decideAs(office, 'caseworker', caseId, 'addNote', { text: 'ملاحظة داخلية' });
    await decideAs(office, 'head', caseId, 'setPriority', { priority: 'urgent', reason: 'سبب داخلي' });
    const { text } = await track(complaint);
    for (const internal of ['داخلي', 'نهى', 'مجدي', 'السنابل', 'EST-0001', 'هدى', '0100', '٠١٠', caseId])
      expect(text).not.toContain(internal);
  });

  test('the question is shown while it is asked, and answering it brings the case back', async () => {
    const { caseId } = complaint;
    await decideAs(office, 'caseworker', caseId, 'requestInfo', { question: 'ما عنوان المخبز؟' });
    expect((await track(complaint)).json()).toMatchObject({
      stage: 'awaiting_citizen',
      question: 'ما عنوان المخبز؟',
      actions: expect.arrayContaining(['provideInfo']),
    });
    expect((await citizen('provideInfo', { text: 'شارع الجمهورية' })).status).toBe(200);
    expect((await track(complaint)).json()).toMatchObject({ stage: 'triage', question: null });
  });

  test('the answer is shown, and can be confirmed and rated', async () => {
    await answered();
    expect((await track(complaint)).json()).toMatchObject({
      stage: 'confirmation',
      answer: 'ضُبط الميزان',
      actions: expect.arrayContaining(['confirm', 'dispute', 'rate']),
    });
    expect((await citizen('rate', { rating: 5 })).status).toBe(200);
    expect((await citizen('confirm')).json()).toMatchObject({ case: { stage: 'closed' } });
  });

  test('the answer can be disputed', async () => {
    await answered();
    const disputed = await citizen('dispute', { text: 'الوزن ما زال ناقصًا' });
    expect(disputed.json()).toMatchObject({ case: { stage: 'deciding' } });
    expect((await track(complaint)).json()).toMatchObject({
      stage: 'deciding',
      stageEn: 'Before those who decide',
    });
  });

  test('a citizen cannot do what is the office’s, nor send what belongs to another', async () => {
    expect((await citizen('classify', classification)).status).toBe(404);
    const refused = await citizen('confirm');
    expect(refused.status).toBe(409);
    expect(refused.json()).not.toHaveProperty('stage');
    expect((await citizen('withdraw', { actor: 'minister' })).status).toBe(422);
  });

  test('a message is safe at once, reaches the case, and repeated it is one', async () => {
    const key = randomUUID();
    const first = await message('متى تأتي اللجنة؟', key);
    expect(first.status).toBe(202);
    expect((await message('متى تأتي اللجنة؟', key)).text).toBe(first.text);
    expect((await message('كلام آخر', key)).status).toBe(422);
    const caseworker = await office.as('caseworker');
    const shown = await eventually('the message', async () => {
      const { text } = await caseworker.get(`/cases/${complaint.caseId}/events`);
      return text.includes('متى تأتي اللجنة؟') && text;
    });
    expect(shown.match(/"citizenMessageReceived"/g)).toHaveLength(1);
  });

  test('without the PIN nothing can be done or said', async () => {
    const { receipt, pin } = complaint;
    const wrong = { receipt, pin: anotherPin(pin) };
    const key = randomUUID();
    const caller = office.anyone();
    expect((await caller.post('/public/track/actions/withdraw', wrong, { key })).status).toBe(401);
    expect((await caller.post('/public/track/messages', { ...wrong, text: 'ن' }, { key })).status).toBe(401);
  });
});
