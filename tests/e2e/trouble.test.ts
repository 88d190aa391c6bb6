import type { Page, Request } from 'playwright-core';
import { ACTIONS } from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice } from '../support/browser';
import { CasePage, Dialog } from '../support/casePage';
import { classification, decideAs } from '../support/complaints';
import { describeWith } from '../support/needs';
import { freshCase } from '../support/stories';

const NOTE = 'اتصلت بالمديرية وسيصل الرد غدًا';
const NOTES = '**/api/v1/cases/*/actions/addNote';

/** What a person sees, and what becomes of their words, when the network or a colleague comes between. */
describeWith.chromium('when something comes between', () => {
  let office: BrowserOffice;

  beforeAll(async () => {
    office = await openBrowserOffice();
  }, 180_000);

  afterEach(() => office.closeWindows());
  afterAll(async () => office?.stop(), 60_000);

  async function openCase(username = 'caseworker') {
    const story = await freshCase(office);
    const page = await office.window(username);
    const casePage = new CasePage(page);
    await casePage.open(story.caseId);
    return { ...story, page, casePage };
  }

  async function writeNote(casePage: CasePage): Promise<Dialog> {
    await casePage.decisions().getByRole('button', { name: ACTIONS.addNote.ar, exact: true }).click();
    const dialog = new Dialog(casePage.page, casePage.page.getByRole('dialog', { name: ACTIONS.addNote.ar }));
    await dialog.write('text', NOTE);
    return dialog;
  }

  async function notesOf(caseId: string): Promise<number> {
    const answer = await (await office.as('caseworker')).get(`/cases/${caseId}/events`);
    const { items } = answer.json<{ items: { type: string }[] }>();
    return items.filter(({ type }) => type === 'noteAdded').length;
  }

  it('a decision whose answer is lost goes out again by the same key and is recorded once', async () => {
    const { caseId, page, casePage } = await openCase();
    const keys = keysOf(page);
    let lost = false;
    await page.route(NOTES, async route => {
      if (lost) return route.continue();
      lost = true;
      await route.fetch();
      await route.abort('connectionreset');
    });
    const dialog = await writeNote(casePage);
    await dialog.root.getByRole('button', { name: ACTIONS.addNote.ar, exact: true }).click();
    await dialog.root.waitFor({ state: 'detached' });
    await casePage.expectSentence(NOTE);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(await notesOf(caseId)).toBe(1);
  }, 60_000);

  it('while the server is away the words are kept, even past the dialog, and then go out once', async () => {
    const { caseId, page, casePage } = await openCase();
    const keys = keysOf(page);
    await page.route(NOTES, route => route.abort('connectionrefused'));
    const dialog = await writeNote(casePage);
    await dialog.root.getByRole('button', { name: ACTIONS.addNote.ar, exact: true }).click();
    await dialog.root.getByText('لن يسجل مرتين').waitFor();
    await dialog.root.getByRole('button', { name: 'تراجع' }).click();

    await casePage.decisions().getByRole('button', { name: ACTIONS.addNote.ar, exact: true }).click();
    expect(await dialog.root.getByLabel('النص').inputValue()).toBe(NOTE);
    expect(await dialog.root.getByLabel('النص').isDisabled()).toBe(true);
    await page.unroute(NOTES);
    await dialog.root.getByRole('button', { name: 'إعادة الإرسال' }).click();
    await casePage.expectSentence(NOTE);
    expect(new Set(keys).size).toBe(1);
    expect(await notesOf(caseId)).toBe(1);
  }, 60_000);

  it('a colleague was faster: the dialog says what happened and that it is no longer possible', async () => {
    const { caseId, page, casePage } = await openCase();
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await casePage.decisions().getByRole('button', { name: ACTIONS.accept.ar, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: ACTIONS.accept.ar });
    await dialog.waitFor();
    await decideAs(office, 'caseworker', caseId, 'accept');
    await dialog.getByRole('button', { name: ACTIONS.accept.ar, exact: true }).click();
    await dialog.getByText('لم يعد هذا الإجراء متاحًا: الشكوى الآن في «المعاينة».').waitFor();
    await dialog.getByText('انتقلت إلى «المعاينة»').waitFor();
  }, 60_000);

  it('what another person does shows without reloading', async () => {
    const { caseId, casePage } = await openCase();
    await decideAs(office, 'caseworker', caseId, 'classify', classification);
    await casePage.expectSentence('صُنفت: نقص وزن الرغيف');
  }, 60_000);

  it('the queue is worked by keyboard, also with the Arabic layout', async () => {
    await freshCase(office);
    const page = await office.window('caseworker');
    await page.goto('/cases');
    await page.locator('[data-row]').nth(1).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await press(page, 'KeyJ', 'ت');
    const first = await focused();
    await press(page, 'KeyJ', 'ت');
    expect(await focused()).not.toBe(first);
    await press(page, 'KeyK', 'ن');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(url => url.pathname === first);
    await new CasePage(page).decisions().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' }).waitFor();
  }, 60_000);
});

/** The idempotency keys of the notes that a page sends. */
function keysOf(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request: Request) => {
    if (request.method() === 'POST' && request.url().endsWith('/actions/addNote'))
      keys.push(request.headers()['idempotency-key'] ?? '');
  });
  return keys;
}

/** A key as a keyboard with another layout sends it. */
async function press(page: Page, code: string, key: string): Promise<void> {
  await page.evaluate(
    init => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init)),
    { code, key, bubbles: true, cancelable: true },
  );
}
