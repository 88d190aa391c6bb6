import { decideAs, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { LOAF_PNG, PHOTO_WITH_PLACE } from '../support/pictures';
import { PlainBrowser } from '../support/plainBrowser';

const photo = { name: 'رغيف.png', bytes: LOAF_PNG };
const reporter = { phone: '٠١٠١٢٣٤٥٦٧٨', name: 'هدى' };
const place = {
  establishmentHint: 'مخبز السنابل',
  governorate: 'EG-MN',
  district: 'ملوي',
  address: 'شارع الجلاء',
  occurred: 'أمس',
};

interface Receipt {
  readonly caseId: string;
  readonly receipt: string;
  readonly joined: boolean;
}

/** A citizen who does not know what became of a form sends it again, often with more in it: nothing of it is lost. */
describeWith.postgresAndTemporal('what a citizen sends again', () => {
  let office: Office;
  let browser: PlainBrowser;

  beforeAll(async () => {
    office = await startOffice();
  }, 60_000);
  afterAll(() => office?.stop());
  beforeEach(() => {
    browser = new PlainBrowser(office.api.replace('/api/v1', ''));
  });

  /** Filled in up to the last look, with place and a photo. */
  async function written(text: string): Promise<{ readonly key: string }> {
    const { establishmentHint: establishment, occurred: when, ...where } = place;
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text });
    await browser.press('متابعة', { establishment, when, ...where }, [photo]);
    await browser.press('متابعة', { way: 'phone', ...reporter });
    return { key: browser.html.match(/name="key" value="([^"]+)"/)?.[1] ?? '' };
  }
  const sent = async (complaint: object, key?: string) =>
    (
      await office
        .anyone()
        .post('/public/complaints', { reporter, language: 'ar', ...complaint }, key ? { key } : {})
    ).json<Receipt>();
  const casesWith = async (text: string) =>
    (
      await office.database.query<{ caseId: string }>(
        'select c.case_id as "caseId" from cases c join case_text t using (text_id) where t.body = $1',
        [text],
      )
    ).rows;
  /** What the citizen wrote to the case since, with the number of its photos. */
  const messagesTo = async (caseId: string) =>
    (
      await office.database.query<{ body: string; photos: number }>(
        `select t.body, jsonb_array_length(e.data -> 'evidence') as photos
         from case_event e join case_text t on t.text_id = (e.data #>> '{text,textId}')::uuid
         where e.case_id = $1 and e.type = 'citizenMessageReceived' order by e.seq`,
        [caseId],
      )
    ).rows;
  const onlyMessageTo = (caseId: string) =>
    eventually('the message', async () => {
      const messages = await messagesTo(caseId);
      return messages.length === 1 && messages[0];
    });

  test('with other words than those of which no answer came: filed too', async () => {
    const { key } = await written('بعد التعديل');
    const first = await sent({ text: 'قبل التعديل', ...place }, `citizen:${key}`);
    await browser.press('أرسل الشكوى');
    expect([browser.status, browser.path]).toEqual([200, '/citizen/file/receipt']);
    const [second] = await casesWith('بعد التعديل');
    expect(second?.caseId).not.toBe(first.caseId);
  });

  test('with a photo that came after the sending of which no answer came: it reaches the case', async () => {
    const text = 'الصورة بعد الإرسال';
    const { key } = await written(text);
    const first = await sent({ text, ...place }, `citizen:${key}`);
    await browser.press('أرسل الشكوى');
    expect(browser.path).toBe('/citizen/file/receipt');
    expect(await casesWith(text)).toEqual([{ caseId: first.caseId }]);
    expect(await onlyMessageTo(first.caseId)).toEqual({ body: text, photos: 1 });
  });

  test('with a place and a photo besides: it joins the first, which hears what is new, once', async () => {
    const text = 'رغيف ناقص، ونسيت اسم المخبز';
    const first = await sent({ text });
    await written(text);
    await browser.press('أرسل الشكوى');
    expect(browser.path).toBe('/citizen/file/receipt');
    const message = await onlyMessageTo(first.caseId);
    expect(message.photos).toBe(1);
    for (const word of ['مخبز السنابل', 'المنيا', 'ملوي', 'العنوان: شارع الجلاء', 'متى حدث: أمس'])
      expect(message.body).toContain(word);
    const third = await sent({ text, ...place });
    expect(third).toMatchObject({ caseId: first.caseId, joined: true });
    expect(await messagesTo(first.caseId)).toHaveLength(1);
  });

  test('photos by three taps at once: no more than four are taken', async () => {
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text: 'ثلاث ضغطات' });
    const taps = [0, 1, 2].map(() => {
      const tap = Object.assign(new PlainBrowser(browser.site), browser);
      return tap.press('متابعة', {}, [photo, photo]);
    });
    await Promise.all(taps);
    await browser.open('/citizen/file/where');
    expect(browser.html.match(/<img/g)).toHaveLength(4);
  });

  test('with more about who they are, or after they withdrew: a case of its own', async () => {
    const text = 'البائع رفع السعر';
    const first = await sent({ text });
    const email = { ...reporter, email: 'huda@mail.example' };
    const second = await sent({ text, reporter: email });
    expect([second.joined, second.caseId === first.caseId]).toEqual([false, false]);
    expect(await sent({ text, reporter: email })).toMatchObject({ caseId: second.caseId, joined: true });
    await eventually('the case to have heard of it', async () => {
      const { rowCount } = await office.database.query(
        `select 1 from case_event where case_id = $1 and type = 'complaintResent'`,
        [second.caseId],
      );
      return rowCount === 1;
    });
    await office.superuser.query(
      `update cases set state = jsonb_set(state, '{detached}', 'true') where case_id = $1`,
      [second.caseId],
    );
    expect((await sent({ text, reporter: email })).joined).toBe(false);
  });

  test.each(['message', 'answer'])('%s: with another photo, both are kept', async deed => {
    const { receipt, pin, caseId } = await register(office);
    if (deed === 'answer') await decideAs(office, 'caseworker', caseId, 'requestInfo', { question: 'أين؟' });
    await browser.open('/citizen/track');
    await browser.press('اعرض الشكوى', { receipt, pin });
    await browser.open(`/citizen/track/${deed}`);
    const page = { path: browser.path, html: browser.html };
    for (const bytes of [LOAF_PNG, PHOTO_WITH_PLACE]) {
      Object.assign(browser, page);
      await browser.press('أرسل', { words: 'شارع الجمهورية' }, [{ name: 'صورة', bytes }]);
      expect(browser.path).toBe(`/citizen/track?done=${deed}`);
    }
    const caseworker = await office.as('caseworker');
    await eventually('both photos', async () => {
      const { evidence } = (await caseworker.get(`/cases/${caseId}`)).json<{ evidence: unknown[] }>();
      return evidence.length === 2;
    });
  });
});
