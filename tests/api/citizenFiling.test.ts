import { describeWith } from '../support/needs';
import { type Office, startOffice } from '../support/office';
import { LOAF_PNG, PHOTO_WITH_PLACE } from '../support/pictures';
import { PlainBrowser } from '../support/plainBrowser';

const NO_ENGINE = '127.0.0.1:1';
const noPhoto = { name: 'x.png', bytes: Buffer.from('<html>') };
const tooLarge = { name: 'x.png', bytes: Buffer.concat([LOAF_PNG, Buffer.alloc(9_000_000)]) };
const photo = { name: 'رغيف.jpg', bytes: PHOTO_WITH_PLACE, type: 'image/jpeg' };

/** Filing on the citizen's pages as an old phone does it: forms and nothing else, while the engine is down. */
describeWith.postgres('filing a complaint without scripts', () => {
  let office: Office;
  let browser: PlainBrowser;

  beforeAll(async () => {
    office = await startOffice({ worker: false, engineAddress: NO_ENGINE });
  }, 60_000);
  afterAll(() => office?.stop());
  beforeEach(() => {
    browser = new PlainBrowser(office.api.replace('/api/v1', ''));
  });

  async function untilChecked(
    what: Readonly<Record<string, string>> = { text: 'رغيف العيش ناقص الوزن' },
    reach: Readonly<Record<string, string>> = { way: 'phone', phone: '٠١٠١٢٣٤٥٦٧٨', name: 'هدى' },
  ): Promise<void> {
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', what);
    await browser.press('متابعة', { establishment: 'مخبز السنابل', governorate: 'EG-MN', district: 'ملوي' }, [
      photo,
    ]);
    await browser.press('متابعة', reach);
  }
  const numbers = () => {
    const [receipt = '', pin = ''] = [...browser.html.matchAll(/class="digits">([\d ]+)</g)].map(
      ([, code = '']) => code.replaceAll(' ', ''),
    );
    return { receipt, pin };
  };
  const cases = async () =>
    (
      await office.database.query<{ number: string; state: { danger: boolean; unitId: string } }>(
        'select number, state from cases order by opened_at',
      )
    ).rows;

  test('the first page offers two ways and says what the ministry never asks for', async () => {
    await browser.open('/citizen');
    expect(browser.status).toBe(200);
    expect(browser.links()).toEqual(expect.arrayContaining(['/citizen/file/what', '/citizen/track']));
    expect(browser.text).toContain('الرقم السري لبطاقة البنك');
    expect(browser.html).toContain('<html lang="ar" dir="rtl">');
  });

  test('English is kept once it is chosen', async () => {
    await browser.open('/citizen?lang=en');
    expect(browser.html).toContain('<html lang="en" dir="ltr">');
    await browser.open('/citizen/file/what');
    expect(browser.text).toContain('What happened?');
  });

  test('three steps, a look at the whole, and a receipt: number, PIN, and a square without the PIN', async () => {
    await untilChecked();
    expect(browser.path).toBe('/citizen/file/check');
    for (const words of ['رغيف العيش ناقص الوزن', 'مخبز السنابل', 'المنيا', 'ملوي', '٠١٠١٢٣٤٥٦٧٨', 'هدى'])
      expect(browser.text).toContain(words);
    await browser.press('أرسل الشكوى');
    expect(browser.path).toBe('/citizen/file/receipt');
    const { receipt, pin } = numbers();
    expect(receipt).toMatch(/^\d{10}$/);
    expect(pin).toMatch(/^\d{6}$/);
    expect(browser.html).toContain('<svg');
    expect(browser.links().join(' ')).not.toContain(pin);
    const tracked = await office.anyone().post('/public/track', { receipt, pin });
    expect(tracked.json()).toMatchObject({ receipt, stage: 'triage' });
  });

  test('the photo is evidence of the case and of its first event, without its place; the draft keeps nothing', async () => {
    await untilChecked({ text: 'صورة الرغيف مرفقة' });
    const drafts = await office.database.query<{ sealed: Buffer }>('select sealed from citizen_draft');
    for (const { sealed } of drafts.rows) expect(sealed.toString('utf8')).not.toContain('صورة الرغيف');
    await browser.press('أرسل الشكوى');
    const { rows } = await office.database.query(
      `select v.media_type, v.uploaded_by, v.name, v.size_bytes < $2 as bare,
         e.data -> 'evidence' -> 0 ->> 'evidenceId' = v.evidence_id::text as told
       from cases c join evidence v using (case_id) join case_event e using (case_id) where c.number = $1`,
      [numbers().receipt, photo.bytes.length],
    );
    const from = { uploaded_by: null, name: photo.name };
    expect(rows).toEqual([{ media_type: 'image/jpeg', ...from, bare: true, told: true }]);
    expect((await office.database.query('select 1 from citizen_draft_photo')).rowCount).toBe(0);
  });

  test('reloaded or sent twice it is filed once', async () => {
    await untilChecked({ text: 'ضغطت مرتين' });
    const before = (await cases()).length;
    const twice = new PlainBrowser(browser.site);
    Object.assign(twice, browser, {
      cookies: new Map(Reflect.get(browser, 'cookies') as Map<string, string>),
    });
    await Promise.all([browser.press('أرسل الشكوى'), twice.press('أرسل الشكوى')]);
    expect((await cases()).length).toBe(before + 1);
    const first = numbers();
    await browser.open('/citizen/file/receipt');
    expect(numbers()).toEqual(first);
    await browser.open('/citizen/file/check');
    expect(browser.path).toBe('/citizen/file/receipt');
  });

  test('once hidden, the receipt is gone from this browser', async () => {
    await untilChecked({ text: 'جهاز مشترك' });
    await browser.press('أرسل الشكوى');
    await browser.press('انتهيت، أخفِ الإيصال من هذا الجهاز');
    expect(browser.path).toBe('/citizen');
    await browser.open('/citizen/file/receipt');
    expect(browser.path).toBe('/citizen');
  });

  test('nobody need say who they are', async () => {
    await untilChecked({ text: 'لا أريد ذكر اسمي' }, { way: 'nobody', name: 'هدى' });
    expect(browser.text).not.toContain('هدى');
    await browser.press('أرسل الشكوى');
    const { rows } = await office.superuser.query(
      'select r.name, r.phone, r.anonymous from cases c join reporter r using (reporter_id) where c.number = $1',
      [numbers().receipt],
    );
    expect(rows).toEqual([{ name: null, phone: null, anonymous: true }]);
  });

  test('it can be for somebody else', async () => {
    const other = { otherName: 'أم محمد', otherAddress: 'شارع الجلاء، ملوي', relation: 'neighbour' };
    await untilChecked({ text: 'جارتي لا تستطيع الخروج' }, { way: 'phone', phone: '01012345678', ...other });
    await browser.press('أرسل الشكوى');
    const { rows } = await office.superuser.query(
      `select b.name, b.address, c.state -> 'beneficiary' ->> 'relation' as relation
       from cases c join beneficiary b using (case_id) where c.number = $1`,
      [numbers().receipt],
    );
    expect(rows).toEqual([{ name: 'أم محمد', address: 'شارع الجلاء، ملوي', relation: 'neighbour' }]);
  });

  test('danger to life goes to the emergency network, and the page says to call as well', async () => {
    await untilChecked({ text: 'أنبوبة غاز تسرّب', danger: 'yes' });
    expect(browser.html).toContain('href="tel:123"');
    await browser.press('أرسل الشكوى');
    expect((await cases()).at(-1)?.state.danger).toBe(true);
  });

  test('what is missing is said above the form, with a link to its field, and the rest is kept', async () => {
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text: '  ' });
    expect(browser.status).toBe(422);
    expect(browser.links()).toContain('#text');
    expect(browser.html).toMatch(/<title>خطأ:/);
    await browser.press('متابعة', { text: 'زيادة السعر' });
    await browser.press('متابعة', { when: 'أمس' });
    await browser.press('متابعة', { way: 'phone', phone: '12', name: 'علي' });
    expect([browser.status, browser.path]).toEqual([422, '/citizen/file/reach']);
    expect(browser.text).toContain('اكتب رقم تليفون صحيحًا');
    expect(browser.html).toContain('value="علي"');
    await browser.open('/citizen/file/where');
    expect(browser.html).toContain('value="أمس"');
  });

  test('a step without the ones before it begins at the first', async () => {
    for (const path of ['/citizen/file/where', '/citizen/file/reach', '/citizen/file/check']) {
      await browser.open(path);
      expect(browser.path).toBe('/citizen/file/what?expired=1');
    }
    expect(browser.text).toContain('ابدأ من جديد');
  });

  test('a photo can be removed again, and is nobody else’s to see', async () => {
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text: 'صورتان' });
    await browser.press('متابعة', {}, [photo, photo]);
    await browser.open('/citizen/file/where');
    const [first = ''] = browser.html.match(/\/citizen\/file\/photos\/[0-9a-f-]+/) ?? [];
    const other = await new PlainBrowser(browser.site).open(first);
    expect(other.status).toBe(404);
    for (const _small of ['drawn', 'kept'])
      expect((await browser.open(first)).headers.get('content-type')).toBe('image/webp');
    await browser.open('/citizen/file/where');
    await browser.press('احذف الصورة 1');
    expect(browser.html.match(/<img/g)).toHaveLength(1);
  });

  test.each([
    ['<script>alert(1)</script>'],
    ['"><img src=x onerror=alert(1)>'],
    ["'; drop table cases; --"],
    ['</textarea><script>alert(1)</script>'],
  ])('the words %s are only words', async words => {
    await untilChecked({ text: words });
    expect(browser.html).not.toContain('<script>alert');
    expect(browser.html).not.toContain('<img src=x');
    expect(browser.text).toContain(words.replace(/\s+/g, ' '));
    await browser.open('/citizen/file/what');
    expect(browser.html).not.toContain('<script>alert');
    expect(browser.html).not.toContain('<img src=x');
  });

  test.each([
    ['five photos', Array(5).fill(photo), 'أرسل 4 صور على الأكثر', 0],
    ['a photo over 8 MB', [tooLarge], 'أصغر من 8 ميجا', 0],
    ['a page for a photo, beside a good one', [noPhoto, photo], 'JPG أو PNG أو WebP', 1],
  ])('%s: refused in words, and what is good is kept', async (_what, files, words, kept) => {
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text: 'صور' });
    await browser.press('متابعة', { district: 'ملوي' }, files as never);
    expect(browser.status).toBe(422);
    expect(browser.text).toContain(words);
    expect(browser.html.split('<img')).toHaveLength(1 + kept);
    expect(browser.html).toContain('value="ملوي"');
  });

  test.each([
    ['text over 7,000 letters', 'ن'.repeat(7001), 422],
    ['a control character', 'الرغيف\u001b[31m', 422],
    ['a field over 64 kB', 'a'.repeat(70_000), 413],
  ])('%s is refused', async (_what, text, status) => {
    await browser.open('/citizen/file/what');
    await browser.press('متابعة', { text });
    expect(browser.status).toBe(status);
  });

  test('a form that another site sends is refused', async () => {
    await browser.open('/citizen/file/what');
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      await browser.press('متابعة', { text: 'من موقع آخر' }, [], headers).catch(() => browser);
      expect(browser.status).toBe(403);
      await browser.open('/citizen/file/what');
    }
  });

  test('an address that is none is answered with a page', async () => {
    await browser.open('/citizen/nothing');
    expect(browser.status).toBe(404);
    expect(browser.text).toContain('لا توجد صفحة بهذا العنوان');
  });

  test('the log has neither words nor numbers of anybody', () => {
    const log = office.logs.join('\n');
    expect(log).not.toContain('unexpected failure');
    for (const personal of ['هدى', '01012345678', '٠١٠١٢٣٤٥٦٧٨', 'أم محمد'])
      expect(log).not.toContain(personal);
  });
});
