import { ACTIONS } from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice, PHONE } from '../support/browser';
import { CasePage } from '../support/casePage';
import { inDays } from '../support/complaints';
import { describeWith } from '../support/needs';
import { bakeryCaseBeforeTheMinister } from '../support/stories';

/** The minister gives, the delegate decides what was given, and the minister takes back, in a real browser, in Arabic. */
describeWith.chromium("decisions in the minister's place", () => {
  let office: BrowserOffice;
  let caseId: string;
  let number: string;

  beforeAll(async () => {
    office = await openBrowserOffice();
    ({ caseId, number } = await bakeryCaseBeforeTheMinister(office));
  }, 180_000);

  afterEach(() => office.closeWindows());
  afterAll(async () => office?.stop(), 60_000);

  it('a delegate is told until when, and which cases are beyond the delegation', async () => {
    const page = await office.window('deputy', PHONE);
    await page.goto('/approvals');
    await page.getByText('لا شيء معروض في حدود تفويضك').waitFor();
    await page.getByRole('button', { name: 'يبت فيه الوزير (1)' }).click();
    const card = page.getByRole('article').filter({ hasText: number });
    await card.getByText('هذه الشكوى خارج حدود تفويضك، ويبت فيها الوزير').waitFor();
    expect(await card.getByRole('button', { name: ACTIONS.approve.ar, exact: true }).count()).toBe(0);
    await page
      .getByRole('complementary', { name: 'التفويض' })
      .getByText('تعمل بتفويض من الوزير حتى')
      .waitFor();
  }, 60_000);

  it('the minister puts one case before the delegate, who approves it', async () => {
    const minister = await office.window('minister');
    const casePage = new CasePage(minister);
    await casePage.open(caseId);
    await casePage.decide('delegate', dialog => dialog.search('delegate', 'كمال', /كمال راغب/));
    await casePage.decisions().getByText('أمام المفوض د. كمال راغب').waitFor();

    const deputy = await office.window('deputy');
    const deputysPage = new CasePage(deputy);
    await deputysPage.open(caseId);
    await deputysPage.decide('approve');
    await deputysPage.expectSentence('نيابة عن الوزير بتفويض');
    await deputysPage.expectSentence('اعتمد المفوض من الوزير المذكرة');
  }, 90_000);

  it('the minister gives a delegation, sees it in force, and takes it back', async () => {
    const page = await office.window('minister');
    await page.goto('/delegations');
    await page.getByRole('button', { name: 'تفويض جديد' }).click();
    const dialog = page.getByRole('dialog', { name: 'تفويض جديد' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('تفويض جديد');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'تفويض جديد' }).click();
    await dialog.getByText('اختر شخصًا').waitFor();
    await dialog.getByRole('combobox', { name: 'الشخص' }).fill('مجدي');
    await page.getByRole('option', { name: /مجدي السيوفي/ }).click();
    await dialog.getByLabel('إلى يوم').fill(inDays(7));
    await dialog.getByLabel('غلق إداري').check();
    await dialog.getByLabel('أقصى مبلغ للقرار الواحد بالجنيه').fill('5000');
    await dialog.getByRole('button', { name: 'تفويض جديد' }).click();
    const given = page.getByRole('listitem').filter({ hasText: 'مجدي السيوفي' });
    await given.getByText('سارٍ').waitFor();
    await given.getByText('5,000 جنيه').waitFor();

    const head = await office.window('head');
    await head.goto('/');
    await head.getByText('تعمل بتفويض من الوزير حتى').waitFor();

    await given.getByRole('button', { name: 'إلغاء تفويض مجدي السيوفي' }).click();
    const sure = page.getByRole('dialog', { name: 'إلغاء التفويض؟' });
    await sure.getByRole('button', { name: 'إلغاء التفويض', exact: true }).click();
    await given.getByText('ملغى').waitFor();
  }, 90_000);

  it('the minister appoints an acting minister; a second one for the same days is refused in words', async () => {
    const page = await office.window('minister', PHONE);
    await page.goto('/delegations');
    for (const name of ['مجدي', 'نهى']) {
      await page.getByRole('button', { name: 'تكليف قائم بالأعمال' }).click();
      const dialog = page.getByRole('dialog', { name: 'تكليف قائم بالأعمال' });
      await dialog.getByRole('combobox', { name: 'الشخص' }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
      await dialog.getByLabel('إلى يوم').fill(inDays(2));
      await dialog.getByRole('button', { name: 'تكليف قائم بالأعمال' }).click();
      if (name === 'مجدي') await dialog.waitFor({ state: 'detached' });
      else await dialog.getByText('يوجد قائم بأعمال الوزير في بعض هذه الأيام').waitFor();
    }
  }, 60_000);
});
