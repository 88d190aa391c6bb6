import { ACTIONS } from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice, PHONE } from '../support/browser';
import { CasePage, finish } from '../support/casePage';
import { classification, decideAs, inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { bakeryToClose } from '../support/penaltyStories';
import { LOAF_PNG } from '../support/pictures';
import { freshCase, type Story } from '../support/stories';

const QUESTION = 'هل رُخص للمنشأة بتعبئة الزيت؟';

/** Lists of what goes on beside the stages, each as the person works with it whose list it is. */
describeWith.chromium('the lists of the office', () => {
  let office: BrowserOffice;
  let toClose: Story;
  let referred: Story;

  beforeAll(async () => {
    office = await openBrowserOffice();
    referred = await freshCase(office);
    await decideAs(office, 'caseworker', referred.caseId, 'classify', classification);
    const refer = { body: 'consumer_protection_agency', question: QUESTION, dueDate: inDays(5) };
    await decideAs(office, 'caseworker', referred.caseId, 'refer', refer);
    toClose = await bakeryToClose(office);
  }, 180_000);

  afterEach(() => office.closeWindows());
  afterAll(async () => office?.stop(), 60_000);

  it('an executing unit begins its day at its tasks, and each opens at what is to be done', async () => {
    const page = await office.window('executing', PHONE);
    await page.goto('/');
    const task = page.getByRole('link').filter({ hasText: toClose.number });
    await task.getByText(`${ACTIONS.issuePenalty.ar} · غلق إداري`).waitFor();
    await task.click();
    await finish(page, 'issuePenalty', dialog => dialog.write('orderNumber', '412/2026'));
    await page.getByRole('navigation').getByText('مهام التنفيذ').click();
    await task.getByText(`${ACTIONS.serveNotice.ar} · غلق إداري`).waitFor();
    await page.getByRole('button', { name: 'المتأخرة (0)' }).click();
    await page.getByText('لا مهمة بهذه التصفية.').waitFor();
  }, 90_000);

  it('legal affairs find what may be objected to, until when, and what awaits their recommendation', async () => {
    const executing = await office.window('executing');
    const casePage = new CasePage(executing);
    await casePage.open(toClose.caseId);
    await casePage.decide('serveNotice', dialog => dialog.attach('notice.png', LOAF_PNG));
    const page = await office.window('legal');
    await page.goto('/');
    await page.getByRole('navigation').getByText('التظلمات').click();
    const row = page.getByRole('link').filter({ hasText: toClose.number });
    await row.getByText('غلق إداري 7 أيام').waitFor();
    await row.getByText('يقبل التظلم').waitFor();
    await page.getByRole('button', { name: 'ينتظر الرأي (0)' }).click();
    await page.getByText('لا جزاء بهذه التصفية.').waitFor();
    await page.getByRole('button', { name: 'مسح التصفية' }).click();
    await row.click();
    await casePageOf(page).decide('fileObjection', dialog => dialog.write('text', 'الميزان معاير'));
    await page.goto('/objections');
    await page.getByRole('button', { name: 'ينتظر الرأي (1)' }).waitFor();
  }, 90_000);

  it('a caseworker sees what bodies were asked, and finds it by body and state', async () => {
    const page = await office.window('caseworker');
    await page.goto('/referrals');
    const row = page.getByRole('link').filter({ hasText: referred.number });
    await row.getByText(QUESTION).waitFor();
    await page.getByRole('button', { name: 'المتأخرة' }).click();
    await page.getByText('لا إحالة بهذه الجهة وهذه الحالة.').waitFor();
    await page.getByRole('button', { name: 'مسح التصفية' }).click();
    await row.waitFor();
    await page.getByRole('combobox', { name: 'الجهة' }).click();
    await page.getByRole('option', { name: 'وزارة الصحة' }).click();
    await page.getByText('لا نتائج').waitFor();
  }, 60_000);

  it('an administrator issues a token, which is shown once, and revokes it', async () => {
    const page = await office.window('admin');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/body-tokens');
    await page.getByText('لا توجد مفاتيح').waitFor();
    await page.getByRole('button', { name: 'مفتاح جديد' }).click();
    const dialog = page.getByRole('dialog', { name: 'مفتاح جديد' });
    await dialog.getByRole('button', { name: 'مفتاح جديد' }).click();
    await dialog.getByText('اختر الجهة').waitFor();
    await dialog.getByRole('combobox', { name: 'الجهة' }).click();
    await page.getByRole('option', { name: 'جهاز حماية المستهلك' }).click();
    await dialog.getByLabel('لمن هذا المفتاح').fill('منظومة الجهاز');
    await dialog.getByRole('button', { name: 'مفتاح جديد' }).click();

    const issued = page.getByRole('dialog', { name: 'صدر المفتاح' });
    const token = (await issued.getByLabel('المفتاح', { exact: true }).textContent()) ?? '';
    await issued.getByRole('button', { name: 'نسخ' }).click();
    await issued.getByRole('button', { name: 'نُسخ' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    const headers = { Authorization: `Bearer ${token}` };
    const owed = () => fetch(`${office.stack.apiUrl}/api/v1/body/referrals`, { headers });
    expect((await owed()).status).toBe(200);

    await issued.getByRole('button', { name: 'حفظت المفتاح' }).click();
    await page.reload();
    const item = page.getByRole('listitem').filter({ hasText: 'منظومة الجهاز' });
    await item.getByText('آخر استخدام').waitFor();
    expect(await page.content()).not.toContain(token);
    await item.getByRole('button', { name: 'إلغاء مفتاح منظومة الجهاز' }).click();
    const sure = page.getByRole('dialog', { name: 'إلغاء المفتاح؟' });
    await sure.getByRole('button', { name: 'إلغاء', exact: true }).click();
    await item.getByText('ملغى').waitFor();
    expect((await owed()).status).toBe(401);
  }, 90_000);

  it('every number of the report on stage times opens the cases behind it', async () => {
    const page = await office.window('head');
    await page.goto('/stage-times');
    const triage = page.getByRole('row').filter({ hasText: 'الفرز' });
    const cases = triage.getByRole('link', { name: 'الشكاوى: 2 · الفرز' });
    await cases.click();
    await page.getByRole('list', { name: 'قائمة الشكاوى' }).getByRole('listitem').nth(1).waitFor();
    expect(await page.locator('[data-row]').count()).toBe(2);
    await page.getByText('خرجت من مرحلة: الفرز، من').waitFor();
    await page.getByRole('button', { name: 'مسح التصفية' }).click();
    await page.getByText('خرجت من مرحلة').waitFor({ state: 'detached' });
  }, 60_000);

  it.each([
    ['caseworker', '/body-tokens'],
    ['caseworker', '/stage-times'],
    ['inspector', '/objections'],
    ['clerk', '/execution'],
  ])(
    '%s is told that %s is not theirs',
    async (username, path) => {
      const page = await office.window(username);
      await page.goto(path);
      await page.getByRole('alert').waitFor();
    },
    60_000,
  );
});

const casePageOf = (page: ConstructorParameters<typeof CasePage>[0]) => new CasePage(page);
