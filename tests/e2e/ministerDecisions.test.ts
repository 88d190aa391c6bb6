import type { Locator, Page } from 'playwright-core';
import { type BrowserOffice, DESK, openBrowserOffice, PHONE, picture } from '../support/browser';
import { CasePage } from '../support/casePage';
import { decideAs, inDays, personId } from '../support/complaints';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { bakeryCaseBeforeTheMinister, freshCase, replaceProposal, type Story } from '../support/stories';

/** Decisions that can be withdrawn, one and many, and what is due back, as the minister and a leader work with them. */
describeWith.chromium('the decisions of the minister', () => {
  let office: BrowserOffice;
  let stories: readonly Story[];
  let page: Page;

  beforeAll(async () => {
    office = await openBrowserOffice();
    stories = [
      await bakeryCaseBeforeTheMinister(office),
      await bakeryCaseBeforeTheMinister(office),
      await bakeryCaseBeforeTheMinister(office),
    ];
    page = await office.window('minister', PHONE);
    await page.goto('/approvals');
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  const cardOf = ({ number }: Story): Locator => page.getByRole('article').filter({ hasText: number });
  const first = () => stories[0] as Story;

  it.each([
    ['the stack', () => '/minister', () => '/api/v1/approvals?pageSize=20'],
    [
      'the card of a link',
      () => `/minister/cases/${first().caseId}`,
      () => `/api/v1/approvals?pageSize=20&caseId=${first().caseId}`,
    ],
  ])(
    'ask for %s on the phone while its script is still on its way, and for nothing twice: two waits for the network',
    async (_, path, cards) => {
      const other = await office.window('minister', PHONE);
      const asked: string[] = [];
      other.on('request', request => asked.push(request.url().replace(office.stack.apiUrl, '')));
      await other.route('**/*.js', async route => {
        await eventually('the data is asked for', async () => asked.includes(cards()));
        await route.continue();
      });
      // What others do meanwhile is not asked for.
      await other.route('**/stream', route => route.abort());
      await other.goto(path());
      await other.getByRole('button', { name: 'اعتماد', exact: true }).first().waitFor();
      const times = (wanted: RegExp) => asked.filter(url => wanted.test(url)).length;
      expect([/\.js$/, /\.css$/, /\/me$/, /\/approvals/].map(times)).toEqual([1, 1, 1, 1]);
      await other.context().close();
    },
    30_000,
  );

  it('are made with one tap, count down, survive a reload and are withdrawn with another', async () => {
    await cardOf(first()).getByRole('button', { name: 'اعتماد', exact: true }).click();
    await cardOf(first()).getByRole('timer').waitFor();
    await picture(page, 'countdown');
    await page.reload();
    await cardOf(first()).getByRole('timer').waitFor();
    await cardOf(first()).getByRole('button', { name: 'التراجع عن القرار' }).click();
    await cardOf(first()).getByRole('button', { name: 'اعتماد', exact: true }).waitFor();
    expect(await stageOf(first())).toBe('minister_decision');
  }, 90_000);

  it('show what came after the proposal, on the card that is signed', async () => {
    await decideAs(office, 'caseworker', first().caseId, 'addNote', { text: 'مكالمة' });
    const { visits } = await state(first());
    expect(visits).toHaveLength(1);
    const form = new FormData();
    const { LOAF_PNG } = await import('../support/pictures');
    form.append('file', new Blob([new Uint8Array(LOAF_PNG)], { type: 'image/png' }), 'رغيف.png');
    const caseworker = await office.as('caseworker');
    const uploaded = await caseworker.send('POST', `/cases/${first().caseId}/evidence`, form);
    const evidence = [uploaded.json<{ id: string }>().id];
    await decideAs(office, 'caseworker', first().caseId, 'attachEvidence', { evidence });
    await cardOf(first()).getByText('جديد بعد العرض').waitFor();
    await picture(page, 'later');
  }, 60_000);

  it('on several proposals at once list each with its digest, and then take effect by themselves', async () => {
    await page.getByRole('button', { name: 'اختيار كل ما يُعتمد' }).click();
    await page.getByRole('button', { name: 'اعتماد 3' }).click();
    const sheet = page.getByRole('dialog', { name: 'اعتماد عدة مذكرات' });
    expect(await sheet.getByText('بصمة المذكرة').count()).toBe(3);
    await picture(page, 'sheet');
    await sheet.getByRole('button', { name: 'اعتماد 3' }).click();
    await sheet.getByText('اعتُمد 3 من 3').waitFor();
    await picture(page, 'results');
    await sheet.getByRole('button', { name: 'إغلاق' }).click();
    const desk = await office.window('minister', DESK);
    await new CasePage(desk).open(first().caseId);
    await desk.getByRole('timer').waitFor();
    await picture(desk, 'case');
    await page.getByText('لا شيء معروض الآن').waitFor();
    await new CasePage(desk).expectStage('penalty');
    await desk.context().close();
    expect(await stageOf(first())).toBe('penalty');
  }, 120_000);

  it('on a version that was replaced behind the open dialog show the difference, and go on with the new one', async () => {
    const story = await bakeryCaseBeforeTheMinister(office);
    const desk = await office.window('minister', DESK);
    await desk.goto(`/cases/${story.caseId}/show?act=approve`);
    const dialog = desk.getByRole('dialog', { name: 'اعتماد' });
    await dialog.getByText('غلق إداري 7 أيام').waitFor();
    await replaceProposal(office, story);
    await dialog.getByText('غلق إداري 7 أيام').waitFor();
    await desk.getByText('غلق إداري 3 أيام').first().waitFor();
    await dialog.getByRole('button', { name: 'اعتماد', exact: true }).click();
    await dialog.getByText('كان: غلق إداري 7 أيام، وصار: غلق إداري 3 أيام').waitFor();
    await picture(desk, 'difference');
    await dialog.getByRole('alert').getByRole('button').click();
    const queue = await office.window('caseworker', DESK);
    await queue.goto('/cases');
    const row = queue.locator('[data-row]').filter({ hasText: story.number });
    await row.waitFor();
    await dialog.getByRole('button', { name: 'اعتماد', exact: true }).click();
    await row.getByText('صدر القرار، ويسري').waitFor();
    await picture(queue, 'decided-in-the-queue');
    await Promise.all([desk, queue].map(window => window.context().close()));
  }, 120_000);

  it('that send something away are in the list of what is due back, and a leader answers from theirs', async () => {
    const asked = await freshCase(office);
    await decideAs(office, 'caseworker', asked.caseId, 'escalateToMinister', { question: 'هل يحفظ؟' });
    const leader = await personId(office, 'head');
    await decideAs(office, 'minister', asked.caseId, 'assignToLeader', { leader, dueDate: inDays(2) });
    const returning = await freshCase(office);
    await decideAs(office, 'minister', returning.caseId, 'directReview', { returnDate: inDays(5) });
    await page.getByRole('link', { name: 'العائد للعرض 2' }).click();
    await page.getByRole('heading', { name: 'العائد للعرض' }).waitFor();
    await page.getByText(asked.number).waitFor();
    await page.getByText(returning.number).waitFor();
    await picture(page, 'due-phone');
    const head = await office.window('head', DESK);
    await head.goto('/obligations');
    await head.getByRole('button', { name: `الرد ${asked.number}` }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('النص').fill('يحفظ لعدم الاختصاص');
    await picture(head, 'due-desk');
    await dialog.getByRole('button', { name: 'رد القيادة المكلفة', exact: true }).click();
    await head.getByText('لا تكليف ينتظر ردك').waitFor();
  }, 120_000);

  async function state({ caseId }: Story) {
    const caseworker = await office.as('caseworker');
    return (await caseworker.get(`/cases/${caseId}`)).json<{ state: { stage: string; visits: unknown[] } }>()
      .state;
  }
  const stageOf = async (story: Story) => (await state(story)).stage;
});
