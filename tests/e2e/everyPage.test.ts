import type { Page } from 'playwright-core';
import { type BrowserOffice, openBrowserOffice } from '../support/browser';
import { BAKERY, classification, decideAs, inDays } from '../support/complaints';
import { objections, overflow, quiet, VIEWS } from '../support/looks';
import { describeWith } from '../support/needs';
import { bakeryToClose, serve } from '../support/penaltyStories';
import { bakeryCaseBeforeTheMinister, freshCase } from '../support/stories';

describeWith.chromium('every page', () => {
  let office: BrowserOffice;
  let fresh: string;
  let another: string;
  let proposed: string;

  beforeAll(async () => {
    office = await openBrowserOffice();
    fresh = (await freshCase(office)).caseId;
    another = (await freshCase(office)).number;
    proposed = (await bakeryCaseBeforeTheMinister(office)).caseId;
    const returning = await freshCase(office);
    await decideAs(office, 'minister', returning.caseId, 'directReview', { returnDate: inDays(3) });
    const referred = await freshCase(office);
    const refer = { body: 'health', question: 'هل أُبلغتم بحالات تسمم؟', dueDate: inDays(5) };
    await decideAs(office, 'caseworker', referred.caseId, 'classify', classification);
    await decideAs(office, 'caseworker', referred.caseId, 'refer', refer);
    const { caseId, penalty } = await bakeryToClose(office);
    await serve(office, caseId, penalty);
    await (await office.as('admin')).post('/body-tokens', { body: 'health', label: 'منظومة الوزارة' });
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  describe.each(VIEWS)('%s, has nothing that axe objects to and fits its width', (_, view) => {
    let page: Page;

    beforeAll(async () => {
      page = await office.window(null, view);
    });

    afterAll(async () => page?.context().close());

    async function look(
      username: string | null,
      path: string,
      settled: string,
      open?: () => Promise<void>,
    ): Promise<void> {
      await office.seat(page, username);
      await page.goto(path);
      await open?.();
      await page.locator(settled).first().waitFor();
      await quiet(page);
      expect(await objections(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }

    it('sign-in', () => look(null, '/login', 'form'), 60_000);
    it('the queue', () => look('caseworker', '/cases', '[data-row]'), 60_000);
    it(
      'a queue without results',
      () => look('caseworker', `/cases?${filtered({ q: 'زرافة' })}`, 'main button'),
      60_000,
    );
    it(
      'a case',
      () => look('caseworker', `/cases/${proposed}/show`, 'main ol li article, main section ol li'),
      60_000,
    );
    it(
      'a case that does not exist',
      () => look('caseworker', '/cases/00000000-0000-4000-8000-000000000000/show', '[role="alert"]'),
      60_000,
    );
    it(
      'the dialog that classifies',
      () => look('caseworker', `/cases/${fresh}/show?act=classify`, '[role="dialog"] [role="note"]'),
      60_000,
    );
    it(
      'the dialog that amends',
      () => look('minister', `/cases/${proposed}/show?act=amend`, '[role="dialog"] [role="note"]'),
      60_000,
    );
    it(
      'two cases side by side before a merge',
      () =>
        look('caseworker', `/cases/${fresh}/show`, '[role="dialog"] table', () =>
          page.locator(`[aria-label*="${another}"]`).click(),
        ),
      60_000,
    );
    it(
      'the dialog that gives a delegation',
      () =>
        look('minister', '/delegations', '[role="dialog"] [type="date"]', () =>
          page.locator('main .MuiButton-contained').click(),
        ),
      60_000,
    );
    it('what is before the minister', () => look('minister', '/approvals', 'article'), 60_000);
    it('what is due back', () => look('minister', '/obligations', 'main li'), 60_000);
    it('what is before a delegate', () => look('deputy', '/approvals', 'main [aria-pressed="true"]'), 60_000);
    it('the delegations', () => look('minister', '/delegations', 'main li'), 60_000);
    it('the visits', () => look('caseworker', '/visits', 'main button, main article'), 60_000);
    it(
      "everybody's routes of a day",
      () => look('caseworker', `/visits?${filtered({ date: inDays(0), by: 'inspector' })}`, 'main article'),
      60_000,
    );
    it(
      'the establishments',
      () => look('caseworker', '/establishments', 'main a[href^="/establishments/"]'),
      60_000,
    );
    it(
      'an establishment',
      () => look('caseworker', `/establishments/${BAKERY}/show`, 'main section'),
      60_000,
    );
    it('what is to be carried out', () => look('executing', '/execution', '[data-row]'), 60_000);
    it('the referrals', () => look('caseworker', '/referrals', '[data-row]'), 60_000);
    it('the objections', () => look('legal', '/objections', '[data-row]'), 60_000);
    it(
      'no objection that matches',
      () => look('legal', `/objections?${filtered({ type: 'fine' })}`, 'main button'),
      60_000,
    );
    it(
      'the stage times by category',
      () => look('head', '/stage-times?by=category', 'main table:visible, main li:visible'),
      60_000,
    );
    it('the tokens of bodies', () => look('admin', '/body-tokens', 'main li'), 60_000);
    it('registering a complaint', () => look('clerk', '/intake', 'main textarea'), 60_000);
    it('a page that is not for this role', () => look('inspector', '/approvals', '[role="alert"]'), 60_000);
  });
});

function filtered(filter: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ filter: JSON.stringify(filter) }).toString();
}
