import type { Page } from 'playwright-core';
import { ACTIONS, OUTCOMES } from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice, picture } from '../support/browser';
import { CasePage } from '../support/casePage';
import { classification, decideAs, type Registered, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { stateOf } from '../support/stories';

/** Two neighbours complain of one bakery: one matter, one answer, and each of them hears it. In a real browser, in Arabic. */
describeWith.chromium('two complaints about one bakery', () => {
  let office: BrowserOffice;
  let root: Registered;
  let other: Registered;
  let page: Page;

  beforeAll(async () => {
    office = await openBrowserOffice();
    [root, other] = await Promise.all([
      register(office, {
        text: 'رغيف مخبز السنابل ناقص الوزن من أسبوع',
        reporter: { name: 'سعاد عبد الغني', phone: '01000001001' },
      }),
      register(office, {
        text: 'العيش في مخبز السنابل وزنه ناقص جدا',
        channel: 'whatsapp',
        reporter: { name: 'ياسر منصور', phone: '01100001002' },
      }),
    ]);
    for (const { caseId } of [root, other]) {
      await eventually('the case', async () => (await stateOf(office, caseId)).seq > 0);
      await decideAs(office, 'caseworker.minya', caseId, 'classify', classification);
    }
    page = await office.window('caseworker.minya');
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  it('the caseworker sees that they are likely one matter and why, compares them and merges', async () => {
    const casePage = new CasePage(page);
    await casePage.open(other.caseId);
    const likely = page.getByRole('region', { name: 'شكاوى يحتمل أنها في الموضوع نفسه' });
    const line = likely.getByRole('listitem').filter({ hasText: root.receipt });
    for (const reason of ['نفس المنشأة', 'نفس التصنيف', 'كلمات متشابهة'])
      await line.getByText(reason).waitFor();
    await picture(page, 'merging-likely');
    await line.getByRole('button', { name: `مقارنة مع ${root.receipt} وضم إليها` }).click();
    const dialog = page.getByRole('dialog');
    const both = dialog.getByRole('table', { name: 'مقارنة الشكويين' });
    await both.getByText('العيش في مخبز السنابل وزنه ناقص جدا').waitFor();
    await both.getByText('رغيف مخبز السنابل ناقص الوزن من أسبوع').waitFor();
    await both.getByText('مقدمان مختلفان').waitFor();
    await picture(page, 'merging-side-by-side');
    await dialog.getByRole('button', { name: ACTIONS.mergeInto.ar, exact: true }).click();
    await casePage.expectStage('following');
    await page.getByText('تُعاين وتُقرر الشكوى الأصل وحدها').waitFor();
  }, 60_000);

  it('the root is answered once, and both reporters are told it, each by their own receipt', async () => {
    const casePage = new CasePage(page);
    await casePage.open(root.caseId);
    await page.getByRole('list', { name: 'الشكاوى التابعة' }).getByText(other.receipt).waitFor();
    await casePage.decide('answer', async dialog => {
      await dialog.root.getByText('يصل هذا الرد أيضًا إلى مقدمي الشكاوى التابعة').waitFor();
      await dialog.write('text', 'ضُبط ميزان المخبز، والوزن اليوم مطابق');
      await dialog.mark('outcome', OUTCOMES.answered.ar);
    });
    for (const { caseId } of [root, other]) {
      await casePage.open(caseId);
      await casePage.expectStage('citizen_contact');
      await casePage.decide('recordContact', dialog => dialog.mark('result', 'تم إبلاغه'));
      await casePage.expectStage('confirmation');
    }
    await page.getByText('جاء ردها من الشكوى الأصل').waitFor();
    await picture(page, 'merging-answered');
    for (const { receipt, pin } of [root, other]) {
      const citizen = await office.as('clerk');
      const tracked = await citizen.post('/public/track', { receipt, pin });
      expect(tracked.json()).toMatchObject({ receipt, outcomeAr: OUTCOMES.answered.ar });
    }
  }, 90_000);
});
