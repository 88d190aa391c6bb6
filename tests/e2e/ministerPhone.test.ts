import type { Page } from 'playwright-core';
import {
  ACTIONS,
  type Action,
  OBJECTION_DECISIONS,
  OUTCOMES,
  STAGES,
  type Stage,
} from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice, PHONE } from '../support/browser';
import { decideAs, inDays } from '../support/complaints';
import { eventually } from '../support/eventually';
import { MinistersPhone } from '../support/ministersPhone';
import { describeWith } from '../support/needs';
import { serve } from '../support/penaltyStories';
import { commandsOf, loseAnswers, timesOn } from '../support/sentCommands';
import {
  bakeryCaseBeforeTheMinister,
  freshCase,
  replaceProposal,
  type Story,
  stateOf,
} from '../support/stories';

/** The minister's whole job on the phone, at 390 px, in Arabic. */
describeWith.chromium("the minister's phone", () => {
  let office: BrowserOffice;
  let stories: readonly Story[];
  let page: Page;
  let phone: MinistersPhone;

  beforeAll(async () => {
    office = await openBrowserOffice();
    // One after the other: the first is the oldest.
    const made: Story[] = [await bakeryCaseBeforeTheMinister(office, { photo: true })];
    while (made.length < 8) made.push(await bakeryCaseBeforeTheMinister(office));
    stories = made;
    page = await office.window('minister', PHONE);
    phone = new MinistersPhone(page);
    await page.goto('/');
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  const story = (index: number) => stories[index] as Story;
  const card = (index: number) => phone.card(story(index));
  const tap = (index: number, action: Action) => phone.tap(story(index), action);
  const sheet = (action: Action) => phone.sheet(action);
  const confirm = (action: Action) => phone.confirm(action);
  const stands = (index: number, stage: Stage) =>
    eventually(`${stage}`, async () => (await stateOf(office, story(index).caseId)).stage === stage);

  it('is where a minister comes to on a phone, with the oldest deadline first and all the decision needs', async () => {
    await page.waitForURL('**/minister');
    await page.getByText('8 أمور معروضة').waitFor();
    const first = page.getByRole('article').first();
    for (const words of [
      story(0).number,
      'غلق إداري 7 أيام',
      'مخبز السنابل',
      'وزن عشرة أرغفة 812 جم والمقرر 900 جم',
      'الجائز: غلق إداري حتى 15 يومًا',
      'عرضها نهى فؤاد',
    ])
      await first.getByText(words).first().waitFor();
    await first.getByText('الأسباب').click();
    await first.getByText('مخالفة متكررة').waitFor();
  }, 60_000);

  it('opens a photo whole, and closes it again', async () => {
    const small = page.getByRole('button', { name: 'صورة المعاينة 1' }).locator('img[src$="?size=small"]');
    await small.click();
    const view = page.getByRole('dialog', { name: 'صورة المعاينة 1' });
    await view.locator('img:not([src*="?"])').waitFor();
    await view.getByRole('button', { name: 'إغلاق' }).click();
    await view.waitFor({ state: 'detached' });
  }, 30_000);

  it('approves with one tap, however often it is tapped; counts down, over a reload too; undoes with another', async () => {
    const sent = commandsOf(page, story(0));
    await card(0).getByRole('button', { name: 'اعتماد', exact: true }).dblclick();
    await card(0).getByRole('timer').waitFor();
    expect(sent.map(({ action }) => action)).toEqual(['approve']);
    await page.reload();
    await card(0).getByRole('timer').waitFor();
    await tap(0, 'withdrawDecision');
    await card(0).getByText('تم التراجع').waitFor();
    expect(sent.map(({ action }) => action)).toEqual(['approve', 'withdrawDecision']);
    await stands(0, 'minister_decision');
  }, 30_000);

  it('amends within what is permitted, and says what a longer closure would come to', async () => {
    await tap(1, 'amend');
    await sheet('amend').getByLabel('عدد الأيام', { exact: true }).fill('٣٠');
    await sheet('amend').getByText('يتجاوز ما أجازته الشئون القانونية').waitFor();
    await sheet('amend').getByLabel('عدد الأيام', { exact: true }).fill('5');
    await sheet('amend').getByRole('button', { name: 'أقل: عدد الأيام' }).click();
    await confirm('amend');
    await card(1).getByText('اعتُمدت المذكرة بعد تعديلها').waitFor();
    await card(1).getByText('غلق إداري 4 أيام').waitFor();
  }, 30_000);

  it('returns with a note that is tapped, and orders another visit with one that is typed', async () => {
    await tap(2, 'returnWithNote');
    await confirm('returnWithNote');
    await sheet('returnWithNote').getByText('مطلوب').waitFor();
    await sheet('returnWithNote').getByRole('button', { name: 'تُستوفى الأسباب.' }).click();
    await confirm('returnWithNote');
    await card(2).getByText('الشكوى الآن في «إعداد العرض».').waitFor();
    await tap(3, 'orderRevisit');
    await sheet('orderRevisit').getByLabel('ملاحظة').fill('يعاد الوزن أمام صاحب المخبز');
    await confirm('orderRevisit');
    await card(3).getByText(`الشكوى الآن في «${STAGES.verification.ar}».`).waitFor();
    await stands(2, 'presentation');
    await stands(3, 'verification');
  }, 30_000);

  it('sends a decision whose answer was lost again by its key, and it has one effect', async () => {
    const sent = commandsOf(page, story(4));
    await loseAnswers(page, story(4), 1);
    await tap(4, 'approve');
    await card(4).getByRole('button', { name: ACTIONS.withdrawDecision.ar }).waitFor();
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(await timesOn(office, story(4), 'approved')).toBe(1);
  }, 30_000);

  it('keeps a decision in doubt over a reload, and sends the same when it is asked to', async () => {
    const sent = commandsOf(page, story(5));
    await loseAnswers(page, story(5), 4);
    await tap(5, 'returnWithNote');
    await sheet('returnWithNote').getByLabel('ملاحظة').fill('تُستوفى الأسباب');
    await confirm('returnWithNote');
    await page.getByText('لم يصل تأكيد الخادم').waitFor();
    await page.reload();
    const line = page.getByRole('region', { name: 'قرار لم يصل تأكيده' });
    await line.getByRole('button', { name: 'إعادة الإرسال' }).click();
    await page.getByText(`سُجل «إعادة بملاحظة» للشكوى ${story(5).number}`).waitFor();
    expect(sent).toHaveLength(5);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(await timesOn(office, story(5), 'proposalReturned')).toBe(1);
  }, 60_000);

  it('decides nothing on a case that changed meanwhile, and shows what changed', async () => {
    await card(6).getByText('غلق إداري 7 أيام').first().waitFor();
    await page.route('**/api/v1/approvals**', route => route.abort());
    await replaceProposal(office, story(6));
    const answered = page.waitForResponse(response => response.url().endsWith('/actions/approve'));
    await tap(6, 'approve');
    expect((await answered).status()).toBe(409);
    await page.unroute('**/api/v1/approvals**');
    await phone.lookAgain();
    await card(6).getByText('كان: غلق إداري 7 أيام، وصار: غلق إداري 3 أيام').waitFor();
    expect((await stateOf(office, story(6).caseId)).pendingDecision).toBeNull();
    await card(6).getByRole('button', { name: 'اطلعت على ما تغير' }).click();
    await tap(6, 'approve');
    await card(6).getByRole('timer').waitFor();
    await replaceProposal(office, story(7));
    await card(7).getByText('وصار: غلق إداري 3 أيام').waitFor();
    expect(await phone.button(story(7), 'approve').count()).toBe(0);
    await card(7).getByRole('button', { name: 'اطلعت على ما تغير' }).click();
    await phone.button(story(7), 'approve').waitFor();
  }, 60_000);

  it('opens one card from a link in a message, after signing in, and decides nothing by it', async () => {
    const link = await office.window(null, PHONE);
    await link.goto(`/minister/cases/${story(7).caseId}`);
    await link.getByLabel('اسم المستخدم').fill('minister');
    await link.getByLabel('كلمة المرور').fill('mizan-demo');
    await link.getByRole('button', { name: 'دخول' }).click();
    await link
      .getByRole('article')
      .filter({ hasText: story(7).number })
      .waitFor();
    expect(await link.getByRole('article').count()).toBe(1);
    await link.goto(`/minister/cases/${story(2).caseId}`);
    await link.getByText('ليست معروضة عليكم الآن').waitFor();
    await link.getByText('الشكوى الآن في «إعداد العرض»').waitFor();
    expect((await stateOf(office, story(7).caseId)).pendingDecision).toBeNull();
    await link.context().close();
  }, 30_000);

  it('answers questions, sends some away for review, and lists what is due back', async () => {
    const asked = await freshCase(office);
    await decideAs(office, 'caseworker', asked.caseId, 'escalateToMinister', { question: 'هل تحفظ؟' });
    await page.goto('/minister');
    const question = page.getByRole('article').filter({ hasText: asked.number });
    await question.getByText('هل تحفظ؟').waitFor();
    await question.getByRole('button', { name: 'مراجعة وعرض' }).click();
    await sheet('directReview').getByRole('button', { name: 'بعد 7 أيام' }).click();
    await confirm('directReview');
    await question.getByText('الشكوى الآن في «المعاينة».').waitFor();
    await page.getByRole('link', { name: 'العائد للعرض' }).click();
    await page.getByRole('listitem').filter({ hasText: asked.number }).waitFor();
    expect((await stateOf(office, asked.caseId)).obligations).toMatchObject([
      { kind: 'return_to_minister', dueDate: inDays(7) },
    ]);
  }, 30_000);

  it('says how old the list is when the network is gone', async () => {
    await page.goto('/minister');
    await card(7).waitFor();
    await page.context().setOffline(true);
    await phone.lookAgain();
    await page.getByText('انقطع الاتصال').waitFor();
    await card(7).waitFor();
    await page.context().setOffline(false);
    await page.getByText('انقطع الاتصال').waitFor({ state: 'detached' });
  }, 30_000);

  it('puts a case before a delegate, who sees what is theirs to decide, and is marked as such', async () => {
    const deputy = await office.window('deputy', PHONE);
    const theirs = deputy.getByRole('article').filter({ hasText: story(7).number });
    await deputy.goto(`/minister/cases/${story(7).caseId}`);
    await theirs.getByText('هذه الشكوى خارج حدود تفويضك، ويبت فيها الوزير').waitFor();
    expect(await theirs.getByRole('button', { name: ACTIONS.approve.ar, exact: true }).count()).toBe(0);
    await deputy.goto('/minister');
    await deputy.getByText(/وليس(ت|ا)? ضمن تفويضك/).waitFor();
    expect(await theirs.count()).toBe(0);
    await card(7).getByRole('button', { name: 'تفويض' }).click();
    await sheet('delegate')
      .getByLabel(/كمال راغب/)
      .check();
    await confirm('delegate');
    await card(7).getByText('أمام المفوض د. كمال راغب').waitFor();
    await deputy.getByText('تعمل بتفويض من الوزير حتى').waitFor();
    await theirs.getByRole('button', { name: ACTIONS.approve.ar, exact: true }).waitFor();
    await deputy.context().close();
  }, 30_000);

  it('decides on an objection, once legal affairs have recommended', async () => {
    const { caseId } = story(4);
    const penalty = await eventually(
      'it took effect',
      async () => (await stateOf(office, caseId)).penalties[0]?.penaltyId,
    );
    await serve(office, caseId, penalty);
    await decideAs(office, 'legal', caseId, 'fileObjection', { penalty, text: 'الميزان معاير' });
    const advice = { penalty, recommendation: 'revoke', text: 'التظلم في محله' };
    await decideAs(office, 'legal2', caseId, 'recommendOnObjection', advice);
    await page.goto('/minister');
    await card(4).getByRole('button', { name: 'البت في التظلم' }).click();
    await sheet('decideObjection').getByLabel(OBJECTION_DECISIONS.revoke.ar).check();
    await sheet('decideObjection').getByLabel(OUTCOMES.unfounded.ar).check();
    await sheet('decideObjection').getByLabel('السبب').fill('شهادة المعايرة سليمة');
    await confirm('decideObjection');
    await card(4).getByText('سُجل «البت في التظلم»').waitFor();
    expect((await stateOf(office, caseId)).penalties).toMatchObject([{ state: 'revoked' }]);
  }, 60_000);
});
