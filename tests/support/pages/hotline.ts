import type { Page } from 'playwright-core';
import { breadComplaint } from '../complaints';
import { newPhone } from './newPhone';
import { page, type SeenPage } from './seenPage';

/** Whose cases these are: `breadComplaint`'s, as a clerk types it. */
const KNOWN_PHONE = '01000001007';
const WORDS = 'العيش في مخبز السنابل ناقص الوزن، والعامل رفض أن يزنه أمامي';

async function type(window: Page, phone: string): Promise<void> {
  await window.locator('#intake-phone').fill(phone);
  await window.locator('#intake-name').fill(breadComplaint.reporter.name);
  await window.locator('#intake-text').fill(WORDS);
  await window.locator('#intake-establishment').fill('مخبز السنابل');
  await window.keyboard.press('Escape');
  await window.locator('#intake-likely li').first().waitFor();
}

const register = (window: Page) => window.locator('form [type=submit]').click();

/** From an empty form, whatever the page before it left in this window. */
function call(name: string, settled: string, open: (window: Page) => Promise<void>): SeenPage {
  return {
    ...page(name, 'clerk', '/intake', settled),
    async open(window) {
      const left = await window.evaluate(() => {
        const draft = sessionStorage.getItem('mizan.intake');
        sessionStorage.clear();
        return draft !== null;
      });
      if (left) await window.reload();
      await open(window);
    },
  };
}

/** What becomes of a call to the hotline. */
export const HOTLINE: readonly SeenPage[] = [
  call('a call of somebody known, of a matter that is known', '#intake-earlier button', window =>
    type(window, KNOWN_PHONE),
  ),
  call('a call without words', '[aria-invalid="true"]', async window => {
    await window.locator('#intake-phone').fill(newPhone());
    await register(window);
  }),
  call('a call that adds to an earlier case', 'form [role="status"]', async window => {
    await window.locator('#intake-phone').fill(KNOWN_PHONE);
    await window.locator('#intake-earlier button').first().click();
  }),
  call("a call's receipt", '#receipt-title', async window => {
    await type(window, newPhone());
    await window.keyboard.press('F3');
    await window.locator('#intake-likely button').first().click();
    await register(window);
    await window
      .getByRole('status')
      .getByText(/واتساب|WhatsApp/)
      .waitFor();
  }),
  call('a call that the network cut off', 'form [role="alert"]', async window => {
    await type(window, newPhone());
    await window.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('cut off'));
    });
    await register(window);
  }),
];
