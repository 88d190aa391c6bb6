import { type BrowserOffice, openBrowserOffice, PHONE } from '../support/browser';
import { classification, decideAs } from '../support/complaints';
import { overflow } from '../support/looks';
import { describeWith } from '../support/needs';
import { freshCase, type Story } from '../support/stories';

/** Those who watch: an auditor reads what happened as it happened, operations see where the day stands. */
describeWith.chromium('the pages of those who watch', () => {
  let office: BrowserOffice;
  let story: Story;

  beforeAll(async () => {
    office = await openBrowserOffice();
    story = await freshCase(office);
    await decideAs(office, 'caseworker', story.caseId, 'classify', classification);
    await (await office.as('legal')).act(story.caseId, 'accept', {});
  }, 180_000);

  afterEach(() => office.closeWindows());
  afterAll(async () => office?.stop(), 60_000);

  it('an auditor finds a case, and reads in its record what happened, by whom, and what was refused', async () => {
    const page = await office.window('auditor');
    await page.goto('/');
    await page.getByRole('heading', { name: 'سجلات الشكاوى' }).waitFor();
    await page.getByRole('searchbox').fill(story.number);
    await page.getByRole('link').filter({ hasText: story.number }).click();
    await page.getByRole('heading', { name: `سجل الشكوى ${story.number}` }).waitFor();
    await page.getByText('كل البصمات مطابقة').waitFor();
    const refused = page.locator('[data-entry="refused"]');
    await refused.getByText('رُفض: قبول').waitFor();
    await refused.getByText('هالة رشدي، الشئون القانونية').waitFor();
    await page.getByText('قناة واردة، الخط الساخن 19588').waitFor();
    await page.getByRole('button', { name: 'ما رُفض 1' }).click();
    expect(await page.locator('[data-entry]').count()).toBe(1);
    await page.getByRole('button', { name: 'اطلاع ومرفقات 1' }).click();
    await page.getByText('قراءة هذا السجل').waitFor();
  }, 60_000);

  it('the record is one step from the case for an auditor, and for nobody else', async () => {
    const page = await office.window('auditor');
    await page.goto(`/cases/${story.caseId}/show`);
    await page.getByRole('link', { name: 'السجل كما وقع' }).click();
    await page.locator('[data-entry="event"]').first().waitFor();
    await office.seat(page, 'caseworker');
    await page.goto(`/records/${story.caseId}/show`);
    await page.getByRole('heading', { name: 'ليست لديك صلاحية لهذا.' }).waitFor();
    expect(await page.locator('[data-entry]').count()).toBe(0);
  }, 60_000);

  it('operations see the day as it moves, and each number opens its cases', async () => {
    const page = await office.window('operations', PHONE);
    await page.goto('/');
    const received = page.locator('[data-group="received"]');
    await received.getByText('1', { exact: true }).waitFor();
    await freshCase(office, { channel: 'whatsapp' });
    await received.getByText('2', { exact: true }).waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'واتساب: 1' }).click();
    await page.getByText('القناة: واتساب').waitFor();
    await page.getByText('وردت يوم').waitFor();
    await page.locator('[data-row]').first().waitFor();
    expect(await page.locator('[data-row]').count()).toBe(1);
  }, 60_000);

  it('operations are told when the numbers are old, and still read them', async () => {
    const page = await office.window('operations');
    await page.goto('/today');
    await page.locator('[data-group="open"]').waitFor();
    await page.context().setOffline(true);
    await page.getByText('تعذر تحديث الأرقام').waitFor({ timeout: 45_000 });
    await page.locator('[data-group="open"]').waitFor();
    await page.context().setOffline(false);
    await page.getByText('حُسبت في').waitFor({ timeout: 45_000 });
  }, 120_000);
});
