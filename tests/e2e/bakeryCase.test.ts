import { ACTIONS } from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice, PHONE, signInByForm } from '../support/browser';
import { CasePage, finish } from '../support/casePage';
import { breadComplaint, register } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { LOAF_PNG } from '../support/pictures';

/** One bakery, from the complaint to the citizen's confirmation, each step by another person in a real browser, in Arabic. */
describeWith.chromium('a bakery that sells underweight bread', () => {
  let office: BrowserOffice;
  let caseId: string;
  let number: string;

  beforeAll(async () => {
    office = await openBrowserOffice();
    ({ caseId, receipt: number } = await register(office));
    const caseworker = await office.as('caseworker.minya');
    await eventually(
      'the case is there to be seen',
      async () => (await caseworker.get(`/cases/${caseId}`)).status === 200,
    );
  }, 180_000);

  afterEach(() => office.closeWindows());
  afterAll(async () => office?.stop(), 60_000);

  it('the caseworker finds it in the queue, classifies it, accepts it and sends an inspector', async () => {
    const page = await office.window(null);
    await signInByForm(page, 'caseworker.minya');
    await page.getByPlaceholder('بحث بالرقم أو النص أو المنشأة').fill('السنابل');
    await page.getByRole('link', { name: number }).click();
    const casePage = new CasePage(page);
    await page.getByRole('heading', { name: breadComplaint.text }).waitFor();
    // This one is taken through: after each decision one stays on it.
    await page.keyboard.press('s');

    await casePage.decide('classify', async dialog => {
      await dialog.search('category', 'نقص وزن', 'نقص وزن الرغيف');
      await dialog.search('establishment', 'السنابل البلدي', /مخبز السنابل البلدي/);
      await dialog.expectNext('تبقى في «الفرز» عند أخصائي شكاوى.');
    });
    await casePage.decide('accept', dialog =>
      dialog.expectNext('تنتقل إلى «المعاينة» وتصبح عند أخصائي شكاوى.'),
    );
    await casePage.decide('scheduleVisit', async dialog => {
      await dialog.search('inspector', 'وليد', /وليد عثمان/);
      await dialog.write('instructions', 'توزن عشرة أرغفة من الإنتاج الجاري');
    });
    await casePage.expectSentence('للمفتش وليد عثمان');
  }, 90_000);

  it('an inspector tied to the bakery is shown and cannot be chosen', async () => {
    const page = await office.window('caseworker.minya');
    await page.goto(`/cases/${caseId}/show?act=reassignVisit`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'المفتش' }).fill('أيمن');
    const option = page.getByRole('option', { name: /أيمن السنباطي/ });
    expect(await option.getAttribute('aria-disabled')).toBe('true');
    expect(await option.textContent()).toContain('له صلة بالمنشأة');
  }, 60_000);

  it('the inspector, on a phone, finds the visit, starts it and records what was found, with a photo', async () => {
    const page = await office.window('inspector.minya', PHONE);
    await page.goto('/visits');
    const visit = page.getByRole('article').filter({ hasText: number });
    await visit.getByRole('button', { name: ACTIONS.startVisit.ar }).click();
    await finish(page, 'startVisit');
    await visit.getByRole('button', { name: ACTIONS.submitFindings.ar }).click();
    await finish(page, 'submitFindings', async dialog => {
      await dialog.mark('verdict', 'ثبتت المخالفة');
      await dialog.write('findings', 'وزن عشرة أرغفة 812 جم والمقرر 900 جم');
      await dialog.attach('الميزان.png', LOAF_PNG);
      await dialog.expectNext('تنتقل إلى «إعداد العرض» وتصبح عند أخصائي شكاوى.');
    });
    const casePage = new CasePage(page);
    await casePage.open(caseId);
    expect(await page.getByText(breadComplaint.reporter.name).count()).toBe(0);
    await casePage.expectSentence('أثبتت المعاينة المخالفة: نقص وزن الرغيف');
  }, 90_000);

  it('the caseworker proposes a report and a closure of seven days', async () => {
    const page = await office.window('caseworker.minya');
    const casePage = new CasePage(page);
    await casePage.open(caseId);
    await casePage.decide('propose', async dialog => {
      await dialog.choose('نوع الجزاء', 'محضر تمويني');
      await dialog.root.getByRole('button', { name: 'إضافة إجراء' }).click();
      const second = dialog.root.getByRole('group', { name: 'الإجراء 2' });
      await second.getByRole('combobox', { name: 'الإجراء' }).click();
      await page.getByRole('option', { name: 'جزاء', exact: true }).click();
      await second.getByRole('combobox', { name: 'نوع الجزاء' }).click();
      await page.getByRole('option', { name: 'غلق إداري', exact: true }).click();
      await second.getByLabel('عدد الأيام').fill('7');
      await dialog.write('grounds', 'ثبت نقص الوزن والمخالفة متكررة');
      await dialog.expectNext('تنتقل إلى «المراجعة القانونية» وتصبح عند الشئون القانونية.');
    });
    await casePage.expectSentence('أُعدت مذكرة عرض: محضر تمويني، غلق إداري 7 أيام');
  }, 90_000);

  it('legal affairs is told what is missing, then finds that it stands, up to fifteen days', async () => {
    const page = await office.window('legal');
    const casePage = new CasePage(page);
    await casePage.open(caseId);
    await casePage.decide('reviewLegally', async dialog => {
      await dialog.root.getByRole('button', { name: 'رأي الشئون القانونية' }).click();
      await dialog.root.getByText('اختر واحدًا').waitFor();
      await dialog.mark('opinion', 'قائم قانونًا');
      await dialog.write('text', 'المخالفة ثابتة بمحضر المعاينة');
      await dialog.root.getByLabel('الحد الأقصى بالأيام').fill('15');
    });
    await casePage.expectStage('minister_decision');
  }, 90_000);

  it('the minister, on a phone, sees the violation and the proposal on one card and approves with one tap', async () => {
    const page = await office.window('minister', PHONE);
    await page.goto('/');
    const card = page.getByRole('article').filter({ hasText: number });
    await card.getByText('غلق إداري 7 أيام').waitFor();
    await card.getByText('المخالفة ثابتة بمحضر المعاينة').waitFor();
    await card.getByRole('button', { name: 'اعتماد' }).click();
    await card.getByRole('timer').waitFor();
    await page.getByText('لا شيء معروض الآن').waitFor();
    const casePage = new CasePage(page);
    await casePage.open(caseId);
    await casePage.expectStageInSight('penalty');
  }, 90_000);

  it('the executing unit issues and serves both penalties, with proof', async () => {
    const page = await office.window('executing.minya');
    const casePage = new CasePage(page);
    await casePage.open(caseId);
    for (const [penalty, order] of [
      ['محضر تمويني', '1201/2026'],
      ['غلق إداري 7 أيام', '1202/2026'],
    ] as const) {
      await casePage.decide('issuePenalty', async dialog => {
        const choice = dialog.root.getByLabel(penalty, { exact: true });
        if ((await choice.count()) > 0) await choice.check();
        await dialog.write('orderNumber', order);
      });
    }
    for (const penalty of [/محضر تمويني/, /غلق إداري/]) {
      await casePage.decide('serveNotice', async dialog => {
        const choice = dialog.root.getByRole('radio', { name: penalty });
        if ((await choice.count()) > 0) await choice.check();
        await dialog.attach('إعلان.png', LOAF_PNG);
      });
    }
    await casePage.expectStage('citizen_contact');
  }, 120_000);

  it('the caseworker calls the citizen, the hotline records that she confirms, and the case is closed', async () => {
    const caller = new CasePage(await office.window('caseworker.minya'));
    await caller.open(caseId);
    await caller.decide('recordContact', async dialog => {
      await dialog.mark('result', 'تم إبلاغه');
      await dialog.expectNext('تنتقل إلى «تأكيد المواطن» وتصبح عند مواطن.');
    });
    const clerk = new CasePage(await office.window('clerk'));
    await clerk.open(caseId);
    await clerk.decide('confirm', dialog => dialog.expectNext('تغلق الشكوى.'));
    await clerk.expectStage('closed');
    await clerk.expectSentence('أُغلقت الشكوى: توقيع جزاء، أكد المواطن');
  }, 90_000);
});
