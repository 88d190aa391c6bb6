import { randomUUID } from 'node:crypto';
import { takeMessages } from '../../activities/adapters/outgoingMessages';
import type { Accepted } from '../../api/schemas/intake';
import { breadComplaint, classification, decideAs, inDays, personId, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office } from '../support/office';
import { type PickyMailServer, pickyMailServer } from '../support/pickyMailServer';
import { PlainBrowser } from '../support/plainBrowser';
import { SendingOffice } from '../support/sendingOffice';

describeWith.mail('the receipt of a complaint, by e-mail', () => {
  let sending: SendingOffice;
  let office: Office;
  let people = 0;

  beforeAll(async () => {
    sending = await SendingOffice.start();
    office = sending.office;
  }, 90_000);
  afterAll(() => sending?.stop(), 30_000);

  /** Somebody nobody has written to. */
  function somebody() {
    people += 1;
    return { name: 'هدى عبد التواب', email: `hoda.${people}@mail.example` };
  }

  it('comes in Arabic, with the two numbers that open the tracking page', async () => {
    const { email, name } = somebody();
    const { caseId, receipt, pin, receiptBy } = await register(office, { reporter: { name, email } });
    expect(receiptBy).toEqual(['email']);
    const letter = await sending.letterTo(email);
    expect(letter.subject).toBe(`وصلت شكواك رقم ${receipt}`);
    expect(letter.from).toEqual({ name: 'شكاوى المواطنين', address: 'no-reply@mizan.example' });
    expect(letter.to).toEqual([{ name: '', address: email }]);
    expect(letter.html).toContain('dir="rtl"');
    for (const body of [letter.text, letter.html]) {
      expect(body).toContain('https://shakawa.example/citizen/track');
      expect(body).toContain(receipt);
      expect(body).toContain(pin);
    }
    const found = await office.anyone().post('/public/track', { receipt, pin });
    expect(found.status).toBe(200);
    const message = await sending.ended(caseId);
    expect(message).toMatchObject({ kind: 'receipt', carrier: 'email', state: 'sent', reason: null });
    expect(letter.messageId).toBe(`<${message.id}@mizan.example>`);
  });

  it('says neither who complained nor of what, and no PIN where a phone shows it locked', async () => {
    const { email, name } = somebody();
    const { pin } = await register(office, { reporter: { name, email } });
    const letter = await sending.letterTo(email);
    const all = JSON.stringify(letter);
    for (const word of ['هدى', 'رغيف', 'مخبز', 'السنابل']) expect(all).not.toContain(word);
    expect(letter.subject).not.toContain(pin);
    expect(letter.html?.match(/href="([^"]*)"/)?.[1]).not.toMatch(/\d{6}/);
  });

  it('comes in English to whoever filed in English', async () => {
    const { email } = somebody();
    const complaint = { text: 'The loaves are short', reporter: { email }, language: 'en' };
    const { receipt } = (await office.anyone().post('/public/complaints', complaint)).json<Accepted>();
    const letter = await sending.letterTo(email);
    expect(letter.subject).toBe(`Your complaint ${receipt} has arrived`);
    expect(letter.html).toContain('dir="ltr"');
  });

  it('comes once, however often the complaint is sent under its key', async () => {
    const { email } = somebody();
    const clerk = await office.as('clerk');
    const key = randomUUID();
    const complaint = { ...breadComplaint, text: 'الرغيف ناقص، أُرسلت مرارًا', reporter: { email } };
    const answers = await Promise.all([1, 2, 3, 4].map(() => clerk.post('/complaints', complaint, { key })));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const [first] = answers.map(answer => answer.json<Accepted>());
    expect(first?.receiptBy).toEqual(['email']);
    await sending.ended(first?.caseId ?? '');
    expect(await sending.mail.lettersTo(email)).toHaveLength(1);
  });

  it('is announced on the page where a citizen filed it', async () => {
    const browser = new PlainBrowser(office.api.replace('/api/v1', ''));
    const { email } = somebody();
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text: 'الزيت ناقص عند البقال' });
    await browser.press('متابعة', { district: 'ملوي' });
    await browser.press('متابعة', { way: 'email', email });
    await browser.press('أرسل الشكوى');
    expect(browser.text).toContain('ونرسل الرقمين إلى بريدك الإلكتروني');
    await sending.letterTo(email);
  });

  it('is not promised to whoever left no address', async () => {
    const { caseId, receiptBy } = await register(office);
    expect(receiptBy).toEqual([]);
    expect(await sending.messagesOf(caseId)).toEqual([]);
  });

  it('comes again when staff register the same words again, and not when the public form does', async () => {
    const { email } = somebody();
    const complaint = { text: 'العيش ناقص عندنا كل يوم', reporter: { email } };
    await office.anyone().post('/public/complaints', complaint);
    await sending.letterTo(email);
    const again = (await office.anyone().post('/public/complaints', complaint)).json<Accepted>();
    expect([again.joined, again.receiptBy]).toEqual([true, []]);
    const clerk = await office.as('clerk');
    const told = (await clerk.post('/complaints', { ...complaint, channel: 'web' })).json<Accepted>();
    expect([told.joined, told.receiptBy]).toEqual([true, ['email']]);
    await eventually('the second letter', async () => (await sending.mail.lettersTo(email)).length === 2);
    expect(
      (await sending.mail.lettersTo(email)).every(({ subject }) => subject?.includes(told.receipt)),
    ).toBe(true);
  });

  it("cannot fill somebody's mailbox from the public form", async () => {
    const { email } = somebody();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(sent => {
        const address = sent % 2 ? email : email.toUpperCase();
        const complaint = { text: `شكوى باسم غيري ${sent}`, reporter: { email: address } };
        return office.anyone().post('/public/complaints', complaint);
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const promised = answers.filter(answer => answer.json<Accepted>().receiptBy.length > 0);
    expect(promised).toHaveLength(5);
  });

  it('is seen by those who read the case, and not by the inspector who visits', async () => {
    const { caseId } = await register(office, { reporter: somebody() });
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await decideAs(office, 'caseworker', caseId, 'accept');
    const inspector = await personId(office, 'inspector');
    await decideAs(office, 'caseworker', caseId, 'scheduleVisit', { inspector, plannedDate: inDays(1) });
    expect((await (await office.as('caseworker')).get(`/cases/${caseId}/outgoing`)).status).toBe(200);
    expect((await (await office.as('inspector')).get(`/cases/${caseId}/outgoing`)).status).toBe(403);
  });

  it('is in the audit log without the address', async () => {
    const { email, name } = somebody();
    const { caseId } = await register(office, { reporter: { name, email } });
    const { id } = await sending.ended(caseId);
    const { rows } = await office.database.query(
      "select detail from audit_leaf where case_id = $1 and kind = 'messageSent'",
      [caseId],
    );
    expect(rows).toEqual([{ detail: { messageId: id, kind: 'receipt', carrier: 'email' } }]);
    expect(office.logs.join('')).not.toContain(email);
  });

  it('is not held up by a mail server that is away, and comes when it returns', async () => {
    const { email } = somebody();
    await sending.mail.stop();
    const { caseId } = await register(office, { reporter: { email } });
    await eventually('the first attempt', async () => {
      const { rows } = await office.superuser.query(
        'select 1 from outgoing_message where case_id = $1 and attempts = 1 and next_attempt_at < now() + $2::interval',
        [caseId, '1 minute'],
      );
      return rows.length === 1;
    });
    expect(await sending.messagesOf(caseId)).toMatchObject([{ state: 'waiting', endedAt: null }]);
    await sending.mail.start();
    await sending.pauseIsOver(caseId);
    await sending.letterTo(email);
    expect(await sending.ended(caseId)).toMatchObject({ state: 'sent' });
  }, 60_000);

  it('whose sender was killed in the middle comes under the same id', async () => {
    const { email } = somebody();
    await office.stopWorker();
    const { caseId } = await register(office, { reporter: { email } });
    const [taken] = await takeMessages(office.database, { limit: 1, leaseSeconds: 0 });
    expect(taken?.caseId).toBe(caseId);
    await sending.workedBy(sending.mail.url);
    expect((await sending.letterTo(email)).messageId).toBe(`<${taken?.messageId}@mizan.example>`);
    expect(await sending.ended(caseId)).toMatchObject({ id: taken?.messageId, state: 'sent' });
  }, 60_000);

  describe('to an address that its own server', () => {
    let reply = '';
    let picky: PickyMailServer;
    beforeAll(async () => {
      picky = await pickyMailServer(() => reply);
      await sending.workedBy(picky.url);
    }, 60_000);
    afterAll(() => picky?.stop());

    it('does not know is given up at once, and says so', async () => {
      reply = '550 5.1.1 no such mailbox';
      const { caseId } = await register(office, { reporter: somebody() });
      expect(await sending.ended(caseId)).toMatchObject({ state: 'failed', reason: 'refused' });
      expect(picky.asked).toHaveLength(1);
    });

    it('takes later is tried again', async () => {
      reply = '451 4.7.1 greylisted, try again';
      const before = picky.asked.length;
      const { caseId } = await register(office, { reporter: somebody() });
      await eventually('the first attempt', () => picky.asked.length > before);
      await eventually('the pause', async () => {
        await sending.pauseIsOver(caseId);
        return picky.asked.length > before + 1;
      });
      expect(await sending.messagesOf(caseId)).toMatchObject([{ state: 'waiting', reason: null }]);
    });

    it('does not take for a day is given up', async () => {
      reply = '451 4.7.1 greylisted, try again';
      const { caseId } = await register(office, { reporter: somebody() });
      await office.superuser.query(
        "update outgoing_message set created_at = now() - interval '25 hours' where case_id = $1",
        [caseId],
      );
      await eventually('the end', async () => {
        await sending.pauseIsOver(caseId);
        const [message] = await sending.messagesOf(caseId);
        return message?.state === 'failed' && message.reason === 'too_late';
      });
    });
  });

  it('is given up, and says so, where no mail server is set up', async () => {
    await sending.workedBy(null);
    const { caseId } = await register(office, { reporter: somebody() });
    expect(await sending.ended(caseId)).toMatchObject({ state: 'failed', reason: 'not_set_up' });
  }, 60_000);
});
