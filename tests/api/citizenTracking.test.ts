import {
  BAKERY,
  classification,
  decideAs,
  inDays,
  personId,
  type Registered,
  register,
} from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { LOAF_PNG } from '../support/pictures';
import { PlainBrowser } from '../support/plainBrowser';

const photo = { name: 'فاتورة.png', bytes: LOAF_PNG };
const anotherPin = (pin: string) => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');
const arabicDigits = (value: string) =>
  value.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)));

/** The tracking page as an old phone uses it: forms and nothing else. */
describeWith.postgresAndTemporal('following a complaint without scripts', () => {
  let office: Office;
  let complaint: Registered;
  let browser: PlainBrowser;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());
  beforeEach(async () => {
    complaint = await register(office);
    browser = new PlainBrowser(office.api.replace('/api/v1', ''));
  });

  const open = async ({ receipt, pin }: Pick<Registered, 'receipt' | 'pin'> = complaint) => {
    await browser.open('/citizen/track');
    return browser.press('اعرض الشكوى', { receipt, pin });
  };
  const staff = (username: string, action: string, input: unknown = {}) =>
    decideAs(office, username, complaint.caseId, action, input);
  const go = async (deed: string) => {
    expect(browser.links()).toContain(`/citizen/track/${deed}`);
    return browser.open(`/citizen/track/${deed}`);
  };

  async function answered(): Promise<void> {
    await staff('caseworker', 'classify', classification);
    await staff('caseworker', 'answer', { text: 'ضُبط الميزان', outcome: 'answered' });
    await staff('caseworker', 'recordContact', { means: 'call', result: 'reached' });
  }

  test('number and PIN in any digits open the page, which a reload shows again; neither is in the address', async () => {
    await open({ receipt: arabicDigits(complaint.receipt), pin: arabicDigits(complaint.pin) });
    expect([browser.status, browser.path]).toEqual([200, '/citizen/track']);
    expect(browser.text).toContain('وصلت شكواك ونقرؤها');
    expect(browser.text).toContain('نتوقع الانتهاء من هذه الخطوة قبل');
    await browser.open('/citizen/track');
    expect(browser.text).toContain('وصلت شكواك ونقرؤها');
    expect(browser.headers.get('cache-control')).toBe('no-store');
    await browser.press('أغلق صفحة شكواي');
    await browser.open('/citizen/track');
    expect(browser.hasButton('اعرض الشكوى')).toBe(true);
  });

  test('the number of a scanned receipt is filled in; another complaint asks for its own PIN', async () => {
    await browser.open(`/citizen/track?number=${complaint.receipt}`);
    expect(browser.html).toContain(`value="${complaint.receipt}"`);
    await open();
    const other = await register(office);
    await browser.open(`/citizen/track?number=${other.receipt}`);
    expect(browser.hasButton('اعرض الشكوى')).toBe(true);
  });

  test('a wrong PIN is said, and too many lock the number, here and in the API alike', async () => {
    const wrong = { receipt: complaint.receipt, pin: anotherPin(complaint.pin) };
    for (let i = 0; i < 5; i++) {
      await open(wrong);
      expect(browser.status).toBe(401);
    }
    expect(browser.text).toContain('رقم الشكوى أو الرقم السري غير صحيح');
    for (let i = 0; i < 5; i++) expect((await office.anyone().post('/public/track', wrong)).status).toBe(401);
    await open();
    expect(browser.status).toBe(429);
    expect(browser.text).toContain('انتظر ربع ساعة');
  });

  test('what we ask is answered there, with a photo, and sent twice it is one answer', async () => {
    await staff('caseworker', 'requestInfo', { question: 'ما عنوان المخبز؟' });
    await open();
    expect(browser.text).toContain('ما عنوان المخبز؟');
    await go('answer');
    await browser.press('أرسل', { words: '' });
    expect(browser.status).toBe(422);
    const page = { path: browser.path, html: browser.html };
    await browser.press('أرسل', { words: 'شارع الجمهورية' }, [photo]);
    expect(browser.path).toBe('/citizen/track?done=answer');
    Object.assign(browser, page);
    await browser.press('أرسل', { words: 'شارع الجمهورية' }, [photo]);
    expect(browser.path).toBe('/citizen/track?done=answer');
    expect(browser.text).toContain('وصلت إجابتك');
    const { rows } = await office.database.query(
      `select jsonb_array_length(data -> 'evidence') as photos from case_event where case_id = $1 and type = 'infoProvided'`,
      [complaint.caseId],
    );
    expect(rows).toEqual([{ photos: 1 }]);
  });

  test('a message with a photo reaches whoever works on it', async () => {
    await open();
    await go('message');
    await browser.press('أرسل', { words: 'متى تأتي اللجنة؟' }, [photo]);
    expect(browser.path).toBe('/citizen/track?done=message');
    const caseworker = await office.as('caseworker');
    const events = await eventually('the message', async () => {
      const { text } = await caseworker.get(`/cases/${complaint.caseId}/events`);
      return text.includes('متى تأتي اللجنة؟') && text;
    });
    expect(events).toMatch(/"evidence":\[\{"sha256"|"evidence":\[\{"evidenceId"/);
    await browser.open('/citizen/track');
    expect(browser.text).toContain('وصلت رسالتك');
  });

  test('the answer is confirmed after a question back, and rated', async () => {
    await answered();
    await open();
    expect(browser.text).toContain('ضُبط الميزان');
    expect(browser.text).toContain('هل أنت موافق على هذه النتيجة؟');
    await go('rate');
    await browser.press('أرسل', { words: 'شكرًا' });
    expect(browser.text).toContain('اختر تقييمًا من 1 إلى 5');
    await browser.press('أرسل', { rating: '5', words: 'شكرًا' });
    await go('confirm');
    await browser.press('نعم، أؤكد النتيجة');
    expect(browser.text).toContain('أُغلقت الشكوى');
    expect(browser.text).toContain('لك أن تعترض حتى');
    expect(browser.text).toContain('قيّمت الخدمة: 5 من 5');
  });

  test('a dispute asks why, and the complaint is looked at again', async () => {
    await answered();
    await open();
    await go('dispute');
    await browser.press('أرسل الاعتراض', { words: '' });
    expect(browser.status).toBe(422);
    await browser.press('أرسل الاعتراض', { words: 'الوزن ما زال ناقصًا' });
    expect(browser.text).toContain('سجّلنا اعتراضك');
    expect(browser.text).toContain('أمام المسئولين');
  });

  test('withdrawing asks once more; afterwards nothing goes on there', async () => {
    await open();
    await go('withdraw');
    expect(browser.text).toContain('هل تسحب الشكوى؟');
    await browser.press('نعم، اسحب الشكوى');
    expect(browser.text).toContain('سحبت الشكوى');
    expect(browser.links()).not.toContain('/citizen/track/withdraw');
  });

  test('what the case does not wait for leads back to its page', async () => {
    await open();
    for (const deed of ['answer', 'confirm', 'dispute', 'rate', 'delivery']) {
      await browser.open(`/citizen/track/${deed}`);
      expect(browser.path).toBe('/citizen/track');
    }
  });

  test('says nothing internal: no names, no findings, no establishment, no decision before it is served', async () => {
    await staff('caseworker', 'classify', classification);
    await staff('caseworker', 'accept');
    const inspector = await personId(office, 'inspector.minya');
    await staff('caseworker', 'scheduleVisit', {
      inspector,
      plannedDate: inDays(0),
      instructions: 'سر داخلي',
    });
    await open();
    expect(browser.text).toContain('نتحقق على الأرض');
    for (const internal of ['داخلي', 'وليد', 'نهى', 'السنابل', BAKERY, 'هدى', complaint.caseId])
      expect(browser.text).not.toContain(internal);
  });

  test('one that follows another reads on with it', async () => {
    const root = await register(office);
    await decideAs(office, 'caseworker', root.caseId, 'classify', classification);
    await staff('caseworker', 'classify', classification);
    await staff('caseworker', 'mergeInto', { root: root.caseId });
    await decideAs(office, 'caseworker', root.caseId, 'accept');
    await open();
    expect(browser.text).toContain('مع شكاوى أخرى عن الموضوع نفسه');
    expect(browser.text).toContain('بدأنا التحقق');
    expect(browser.text).not.toContain(root.receipt);
  });

  test('without the cookie there is nothing to do there', async () => {
    await browser.open('/citizen/track/withdraw');
    expect(browser.hasButton('اعرض الشكوى')).toBe(true);
    expect((await browser.open('/citizen/track/call')).html).toBe('{"code":""}');
  });

  describe('a call', () => {
    const call = async (username: string) =>
      (await office.as(username)).post(`/cases/${complaint.caseId}/calls`, {});

    test('shows the citizen the code that the caller reads out, until the contact is recorded', async () => {
      await open();
      expect(browser.text).toContain('لا تتصل بك الوزارة الآن');
      await staff('caseworker', 'classify', classification);
      await staff('caseworker', 'answer', { text: 'تم', outcome: 'answered' });
      const { code } = (await call('caseworker')).json<{ code: string }>();
      expect(code).toMatch(/^\d{4}$/);
      expect((await call('caseworker')).json()).toMatchObject({ code });
      await browser.open('/citizen/track');
      expect(browser.html).toContain(`data-call="${code}"`);
      await staff('caseworker', 'recordContact', { means: 'call', result: 'reached' });
      await browser.open('/citizen/track');
      expect(browser.text).toContain('لا تتصل بك الوزارة الآن');
    });

    test('is over when the caller says so, and after its minutes; each is kept in the audit log', async () => {
      const caseworker = await office.as('caseworker');
      await eventually('the case', async () => (await call('caseworker')).status === 200);
      await caseworker.post(`/cases/${complaint.caseId}/calls/end`, {});
      const detail = async () =>
        (await caseworker.get(`/cases/${complaint.caseId}`)).json<{ call: unknown }>();
      expect((await detail()).call).toBeNull();
      await call('caseworker');
      expect((await detail()).call).not.toBeNull();
      await office.superuser.query(`update citizen_call set expires_at = now() where case_id = $1`, [
        complaint.caseId,
      ]);
      expect((await detail()).call).toBeNull();
      const { rows } = await office.database.query(
        `select kind from audit_leaf where case_id = $1 and kind like 'call%' order by leaf_id`,
        [complaint.caseId],
      );
      expect(rows.map(({ kind }) => kind)).toEqual(['callStarted', 'callEnded', 'callStarted']);
    });

    test('is made by those who speak with citizens, and only where there is somebody to call', async () => {
      await eventually('the case', async () => (await call('caseworker')).status === 200);
      for (const username of ['legal', 'minister', 'executing'])
        expect([username, (await call(username)).status]).toEqual([username, 403]);
      complaint = await register(office, { reporter: { anonymous: true } });
      await eventually('the case', async () => (await call('caseworker')).status === 403);
    });
  });
});
