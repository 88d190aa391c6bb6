import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ACTIONS } from '../../workflows/domain/glossary';
import { type BrowserOffice, openBrowserOffice, picture } from '../support/browser';
import { CasePage } from '../support/casePage';
import { classification, decideAs } from '../support/complaints';
import { eventually } from '../support/eventually';
import { objections } from '../support/looks';
import { describeWith } from '../support/needs';
import { freshCase, type Story, stateOf } from '../support/stories';

const PHONE_NUMBER = '01055550199';
const CASES = 5;

/** A caseworker's day at the desk. The mouse stays where it is. */
describeWith.chromium('a caseworker works by keyboard only', () => {
  let office: BrowserOffice;
  let page: Page;
  const stories: Story[] = [];

  beforeAll(async () => {
    office = await openBrowserOffice();
    for (let n = 1; n <= CASES; n++) {
      const reporter = n === 1 ? { name: 'أحمد مصطفى', phone: PHONE_NUMBER } : { name: 'منى سالم' };
      const story = await freshCase(office, { text: `زيت تموين ناقص في المحل رقم ${n}`, reporter });
      await decideAs(office, 'caseworker', story.caseId, 'classify', classification);
      stories.push(story);
    }
    page = await office.window('caseworker');
    await page.goto('/cases');
    await rows(CASES);
  }, 180_000);
  afterAll(async () => office?.stop(), 60_000);

  const rows = (count: number) =>
    eventually(
      `${count} cases in the list`,
      async () => (await page.locator('[data-row]').count()) === count,
    );
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const search = async (words: string) => {
    await press('/', 'ControlOrMeta+a');
    await page.keyboard.type(words);
  };
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  it('finds by the phone in any writing, by a name without its hamza, and opens a receipt at once', async () => {
    await search('+20 105-555-0199');
    await rows(1);
    expect(page.url().replace(office.stack.apiUrl, '')).not.toContain('555');
    await search('احمد');
    await rows(1);
    await search('لا شيء كهذا');
    await page.getByText('لا نتائج للبحث عن «لا شيء كهذا»').waitFor();
    await picture(page, 'search-without-results');
    const { number, caseId } = stories[2] ?? { number: '', caseId: '' };
    await search(`${number.slice(0, 2)} ${number.slice(2, 9)} ${number.slice(9)}`);
    await page.waitForURL(url => url.pathname === `/cases/${caseId}/show`);
    await new CasePage(page).decisions().waitFor();
    await press('h');
    await rows(CASES);
  }, 60_000);

  it('decides one case after another: the next one opens at its decisions, and the end is told', async () => {
    await press('j', 'Enter');
    for (let n = 1; n <= CASES; n++) {
      await page.getByText(`1 من ${CASES + 1 - n} في القائمة`).waitFor();
      if (n > 1)
        await eventually('the decisions have the keyboard', async () => (await focused()) === 'ماذا يمكنك');
      await press('a');
      const dialog = page.getByRole('dialog', { name: ACTIONS.accept.ar });
      await dialog.waitFor();
      if (n === 2) await picture(page, 'triage-dialog');
      await press('ControlOrMeta+Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('هذه هي الشكوى التالية').or(page.getByText('انتهت القائمة')).first().waitFor();
      if (n === 2) await picture(page, 'triage-next');
    }
    await page.waitForURL(url => url.pathname === '/cases');
    await page.getByText('انتهت القائمة').waitFor();
    await rows(CASES);
  }, 60_000);

  it('refers and assigns several at once, with a result for each', async () => {
    await page.goto('/cases');
    await rows(CASES);
    await press('j', 'x', 'j', 'j');
    await page.keyboard.press('Shift+KeyX');
    const bar = page.getByRole('region', { name: 'الشكاوى المحددة' });
    await bar.getByText('3 شكاوى').waitFor();
    await bar.getByRole('button', { name: 'إسناد (3)' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await picture(page, 'several-chosen');
    await press('a');
    await eventually('the bar has the keyboard', () =>
      page.evaluate(() => document.activeElement?.closest('[data-together]') !== null),
    );
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: `${ACTIONS.assign.ar}: 3 شكاوى` });
    await dialog.getByRole('combobox').first().waitFor();
    await eventually('somebody is named', async () => {
      await dialog.getByRole('combobox').first().focus();
      await press('ArrowDown');
      return (await page.getByRole('option').count()) > 0;
    });
    await press('ArrowDown', 'Enter');
    expect(await objections(page)).toEqual([]);
    await press('ControlOrMeta+Enter');
    await dialog.getByText('تم 3 من 3').waitFor();
    await picture(page, 'several-assigned');
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }, 60_000);

  it('saves a list under a name, and finds it in the rail with its count', async () => {
    await press('v');
    const dialog = page.getByRole('dialog', { name: 'حفظ هذه القائمة' });
    await dialog.waitFor();
    expect(await objections(page)).toEqual([]);
    await page.keyboard.type('زيت التموين');
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /زيت التموين 5/ }).waitFor();
    await picture(page, 'saved-list');
    const other = await office.window('caseworker');
    await other.goto('/cases');
    await other.getByRole('link', { name: /زيت التموين 5/ }).press('Enter');
    await other.locator('[data-row]').first().waitFor();
    await other.context().close();
  }, 60_000);

  it('asks for more with a usual answer, which it then edits', async () => {
    await page.goto(`/cases/${stories[0]?.caseId}/show?act=requestInfo`);
    const dialog = page.getByRole('dialog', { name: ACTIONS.requestInfo.ar });
    const words = dialog.getByRole('textbox').first();
    await dialog.getByRole('button', { name: 'إدراج رد جاهز' }).press('Enter');
    await page.getByRole('menuitem', { name: 'طلب صورة أو إيصال' }).press('Enter');
    await eventually('the words have the keyboard', () =>
      words.evaluate(element => document.activeElement === element),
    );
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await words.inputValue()).toContain(stories[0]?.number);
    await picture(page, 'usual-answer');
    expect(await objections(page)).toEqual([]);
    await press('End');
    await page.keyboard.type(' شكرًا لكم.');
    await press('ControlOrMeta+Enter');
    await dialog.waitFor({ state: 'detached' });
    await eventually(
      'the citizen is asked',
      async () => (await stateOf(office, stories[0]?.caseId ?? '')).stage === 'awaiting_citizen',
    );
  }, 60_000);

  it('prints the case on numbered sheets: its words, all that happened with its year, and no buttons', async () => {
    await page.goto(`/cases/${stories[0]?.caseId}/show`);
    await new CasePage(page).decisions().waitFor();
    const asked = page.getByText('طُلب استيفاء من المواطن').filter({ visible: true });
    await asked.first().waitFor();
    await page.getByRole('button', { name: 'التنفيذ', exact: true }).click();
    await asked.first().waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true');
    });
    await press('p');
    await page.locator('body[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('زيت تموين ناقص في المحل رقم 1').last().waitFor();
    await page.getByText('طُبعت').waitFor();
    await asked.first().waitFor();
    const times = page.locator('[data-case] ol time').filter({ visible: true });
    await times
      .first()
      .getByText(/20\d\d، \d\d:\d\d$/)
      .filter({ visible: true })
      .waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const folder = process.env.PICTURES;
    if (folder)
      await page.pdf({ path: join(folder, 'case.pdf'), preferCSSPageSize: true, printBackground: true });
    await page.emulateMedia({ media: 'screen' });
  }, 60_000);
});
