import type { Page } from 'playwright-core';
import { type BrowserOffice, openBrowserOffice, picture } from '../support/browser';
import { classification, decideAs, inDays, personId } from '../support/complaints';
import { type Door, doorTo } from '../support/door';
import { eventually } from '../support/eventually';
import { objections, overflow, quiet } from '../support/looks';
import { describeWith } from '../support/needs';
import { loseFirstAnswers, openPhone, type Phone, signInOnPhone } from '../support/phone';
import { PHOTO_WITH_PLACE } from '../support/pictures';
import { freshCase, type Story, stateOf } from '../support/stories';

const WEIGHTS = ['82', '٨٥٫٥', '79', '90', '91', '84', '83.5', '80', '86', '88'];
const FOUND = 'عجز في وزن الرغيف';

/** An inspector's day on a phone, at 390 px, in Arabic, with the network really cut. */
describeWith.chromium("the inspector's phone", () => {
  let office: BrowserOffice;
  let door: Door;
  let phone: Phone;
  let weighed: Story;
  let cancelled: Story;
  let givenAway: Story;

  beforeAll(async () => {
    office = await openBrowserOffice();
    weighed = await toVisit();
    cancelled = await toVisit();
    givenAway = await toVisit();
    door = await doorTo(office.stack.apiUrl);
    phone = await openPhone(door.url);
  }, 180_000);

  afterAll(async () => {
    await phone?.stop();
    await door?.shut();
    await office?.stop();
  }, 60_000);

  async function toVisit(): Promise<Story> {
    const story = await freshCase(office);
    await decideAs(office, 'caseworker', story.caseId, 'classify', { ...classification, district: 'ملوي' });
    await decideAs(office, 'caseworker', story.caseId, 'accept');
    const inspector = await personId(office, 'inspector.minya');
    const input = { inspector, plannedDate: inDays(0), instructions: 'تُوزن الأرغفة أمام المسئول' };
    await decideAs(office, 'caseworker', story.caseId, 'scheduleVisit', input);
    return story;
  }

  const page = () => phone.page;
  const card = (story: Story) => page().getByRole('article').filter({ hasText: story.number });
  const visitOf = async ({ caseId }: Story) => (await stateOf(office, caseId)).visits[0];
  const eventsOf = async ({ caseId }: Story) => {
    const answer = await (await office.as('caseworker')).get(`/cases/${caseId}/events`);
    return answer.json<{ items: { type: string; texts: Record<string, string> }[] }>().items;
  };
  const count = async (story: Story, type: string) =>
    (await eventsOf(story)).filter(event => event.type === type).length;

  async function beginVisit(story: Story): Promise<void> {
    await card(story).getByRole('link', { name: 'فتح المعاينة' }).click();
    await page().getByRole('button', { name: 'بدء المعاينة' }).click();
    await page().getByRole('heading', { name: 'قائمة الفحص' }).waitFor();
  }

  async function report(story: Story): Promise<void> {
    await beginVisit(story);
    await page().getByLabel('ثبتت المخالفة', { exact: true }).check();
    await page().getByLabel('ما ثبت', { exact: true }).fill(FOUND);
    await page().getByLabel('لماذا لا توجد صور').fill('منع المسئول التصوير');
    await page().getByLabel('لم يوجد مسئول').check();
    await page().getByRole('button', { name: 'إرسال النتيجة' }).click();
    await card(story).getByText('لم تُرسل بعد').waitFor();
  }

  const looks = async (at: Page, name: string) => {
    await quiet(at);
    expect(await overflow(at)).toBe(0);
    for (const theme of ['light', 'dark']) {
      await at.evaluate(name => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await picture(at, `field-${name}-${theme}`);
      expect(await objections(at)).toEqual([]);
    }
    await at.evaluate(() => {
      document.documentElement.dataset.theme = 'light';
    });
  };

  it('shows the day by district, with the way there and whom to call, and nothing of who complained', async () => {
    await page().goto('/field');
    await signInOnPhone(page(), 'inspector.minya');
    await page().getByRole('heading', { name: /ملوي/ }).waitFor();
    expect(await page().getByRole('article').count()).toBe(3);
    const way = card(weighed).getByRole('link', { name: 'الطريق إليها' });
    expect(await way.getAttribute('href')).toContain('28.0395,30.7516');
    const call = card(weighed).getByRole('link', { name: 'اتصال بالمنشأة' });
    expect(await call.getAttribute('href')).toBe('tel:01000009001');
    expect(await page().content()).not.toMatch(/هدى عبد التواب|01000001007/);
    await page().evaluate(() => navigator.serviceWorker.ready);
    await looks(page(), 'day');
  }, 60_000);

  it('opens without a network, and keeps a form through a reload: ten loaves, a photo, the refusal to sign', async () => {
    await phone.context.setOffline(true);
    await page().reload();
    await page().getByText('لا اتصال الآن').waitFor();
    await beginVisit(weighed);
    for (const [i, grams] of WEIGHTS.entries())
      await page()
        .getByLabel(`الرغيف ${i + 1} بالجرام`)
        .fill(grams);
    await page().getByText('5.1 جم (5.7%)').waitFor();
    await page().getByText('8 من 10').waitFor();
    await page().getByLabel('ثبتت المخالفة', { exact: true }).check();
    await page().getByLabel('ما ثبت', { exact: true }).fill(FOUND);
    await page()
      .getByLabel('التقاط صورة')
      .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: PHOTO_WITH_PLACE });
    await page().getByRole('img', { name: 'صورة 1' }).waitFor();
    await page().getByLabel('رفض التوقيع').check();
    await page().getByLabel('أقواله').fill('الميزان معطل منذ الأمس');
    await page().getByRole('button', { name: 'إرسال النتيجة' }).click();
    await page().getByText('أكمل ما يلي قبل الإرسال').waitFor();
    await page().getByLabel('سبب الرفض كما ذكره').fill('يطلب محاميه');
    await looks(page(), 'form');
    await page().reload();
    expect(await page().getByLabel('الرغيف 2 بالجرام').inputValue()).toBe('٨٥٫٥');
    await page().getByRole('img', { name: 'صورة 1' }).waitFor();
    const other = await phone.context.newPage();
    await other.goto(page().url());
    await other.getByLabel('أقواله').fill('الميزان معطل منذ أول أمس');
    await eventually('this window to follow', async () =>
      (await page().getByLabel('أقواله').inputValue()).endsWith('أول أمس'),
    );
    await other.close();
    await page().getByRole('button', { name: 'إرسال النتيجة' }).click();
    await card(weighed).getByText('لم تُرسل بعد').waitFor();
    await page().getByRole('link', { name: 'عنصران لم يُرسلا بعد' }).click();
    await page().getByText('وصل من الصور 0 من 1').waitFor();
    await looks(page(), 'outbox');
    await page().getByRole('link', { name: 'رجوع' }).click();
    await report(cancelled);
    await report(givenAway);
  }, 60_000);

  it('keeps all over a closed browser, and a server that is away, and sends it once when it is back', async () => {
    await door.shut();
    await phone.restart();
    await page().goto('/field/outbox');
    await page().getByText('ينتظر الشبكة').first().waitFor();
    expect(await page().getByRole('article').count()).toBe(6);
    const visit = (await visitOf(cancelled))?.visitId;
    await decideAs(office, 'caseworker', cancelled.caseId, 'cancelVisit', { visit, reason: 'تكرار' });
    const inspector = await personId(office, 'inspector');
    const other = { visit: (await visitOf(givenAway))?.visitId, inspector, reason: 'إجازة' };
    await decideAs(office, 'caseworker', givenAway.caseId, 'reassignVisit', other);
    await door.open();
    await page().reload();
    await eventually('the findings arrived', async () => (await count(weighed, 'findingsSubmitted')) === 1);
    expect(await count(weighed, 'visitStarted')).toBe(1);
    const text = Object.values(
      (await eventsOf(weighed)).find(e => e.type === 'findingsSubmitted')?.texts ?? {},
    );
    expect(text.join()).toContain(`${FOUND}\nقائمة الفحص:\n`);
    expect(text.join()).toContain('المتوسط 84.9 جم، والوزن القانوني 90 جم، والعجز 5.1 جم (5.7%)');
    expect(text.join()).toContain('رفض المسئول التوقيع. السبب: يطلب محاميه');
  }, 60_000);

  it('sends the photo as evidence, drawn anew: without the maker, the model and the place', async () => {
    const evidence = (await visitOf(weighed))?.evidence ?? [];
    expect(evidence).toHaveLength(1);
    const { cookie } = await office.as('caseworker');
    const url = `${office.stack.apiUrl}/api/v1/evidence/${evidence[0]?.evidenceId}`;
    const bytes = Buffer.from(await (await fetch(url, { headers: { cookie } })).arrayBuffer());
    expect(PHOTO_WITH_PLACE.includes('PhoneMaker')).toBe(true);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(['Exif', 'PhoneMaker', 'Model9'].filter(word => bytes.includes(word))).toEqual([]);
  }, 30_000);

  it('explains what came too late, and what is another’s now, and loses neither', async () => {
    const late = card(cancelled).filter({ hasText: 'حُفظت في الشكوى نتيجة متأخرة' });
    await late.waitFor();
    expect(await count(cancelled, 'lateFindingsReceived')).toBe(1);
    const refused = card(givenAway).filter({ hasText: 'تسجيل نتيجة المعاينة' });
    await refused.getByText('أُسندت المعاينة لمفتش آخر').waitFor();
    await refused.getByText('محفوظة على هذا الهاتف').waitFor();
    await refused.getByText('النص', { exact: true }).click();
    await refused.getByText(FOUND).waitFor();
    await looks(page(), 'late');
    await late.getByRole('button', { name: 'علمت' }).click();
    await late.waitFor({ state: 'detached' });
  }, 60_000);

  it('warns whoever signs out with something unsent; another inspector on this phone sees nothing of it', async () => {
    await page().getByRole('button', { name: 'خروج' }).click();
    const warning = page().getByRole('dialog', { name: 'لديك ما لم يُرسل بعد' });
    await looks(page(), 'leaving');
    await warning.getByRole('button', { name: 'الخروج مع ذلك' }).click();
    await signInOnPhone(page(), 'inspector.cairo');
    await page().getByText('أُرسل كل شيء.').waitFor();
    await page().goto('/field');
    await page().getByText('لا معاينات اليوم').waitFor();
    await page().getByRole('button', { name: 'خروج' }).click();
    await signInOnPhone(page(), 'inspector.minya');
    await page().goto('/field/outbox');
    await card(givenAway).first().waitFor();
  }, 60_000);

  it('sends once though answers are lost; where the session ended it asks to sign in, and loses nothing', async () => {
    const story = await toVisit();
    await page().goto('/field');
    await beginVisit(story);
    await page().getByLabel('لم تثبت المخالفة').check();
    await page().getByLabel('ما ثبت', { exact: true }).fill('الوزن سليم');
    await page()
      .getByLabel('التقاط صورة')
      .setInputFiles({ name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: PHOTO_WITH_PLACE });
    await page().getByRole('img', { name: 'صورة 1' }).waitFor();
    await page().getByLabel('يُقر بكتابة اسمه').check();
    await page().getByLabel('اسمه وصفته').fill('محسن عطية، مدير المخبز');
    await eventually('the beginning arrived', async () => (await count(story, 'visitStarted')) === 1);
    const lost = await loseFirstAnswers(phone, /(evidence|actions\/submitFindings)$/);
    await page().getByRole('button', { name: 'إرسال النتيجة' }).click();
    await eventually('the photo was taken and its answer lost', () => lost.size === 1);
    await phone.context.clearCookies();
    await online(page());
    await signInOnPhone(page(), 'inspector.minya');
    await eventually('the findings were taken and their answer lost', () => lost.size === 2);
    await eventually(
      'nothing waits any more',
      async () => {
        await online(page());
        return (await card(story).getByText('لم تثبت المخالفة').count()) === 1;
      },
      { withinMs: 15_000 },
    );
    expect(await count(story, 'findingsSubmitted')).toBe(1);
    expect((await visitOf(story))?.evidence).toHaveLength(1);
    const uploaded = await (await office.as('inspector.minya')).get(`/cases/${story.caseId}`);
    expect(uploaded.json<{ evidence: unknown[] }>().evidence).toHaveLength(1);
  }, 60_000);

  /** As when a network comes back. */
  const online = (at: Page) => at.evaluate(() => void dispatchEvent(new Event('online')));
});
