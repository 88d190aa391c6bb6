import type { Page } from 'playwright-core';
import { LOAF_PNG } from '../pictures';
import { page, type SeenPage } from './seenPage';

const WHO = 'inspector.minya';
const WEIGHTS = ['82', '85.5', '79', '90', '91', '84', '83.5', '80', '86', '88'];

/** Ten loaves, a photo, and whoever is in charge does not sign. */
async function fillHalf(window: Page): Promise<void> {
  await window.locator('#verdict [value=substantiated]').check();
  for (const [index, grams] of WEIGHTS.entries()) await window.locator(`#weight-${index}`).fill(grams);
  await window.locator('#findings').fill('عجز في وزن الرغيف البلدي في عشرة أرغفة وُزنت أمام المسئول.');
  if ((await window.locator('.photos img').count()) === 0)
    await window
      .locator('.camera input')
      .setInputFiles({ name: 'رغيف.png', mimeType: 'image/png', buffer: LOAF_PNG });
  await window.locator('.photos img').first().waitFor();
  await window.locator('#signing [value=refused]').check();
  await window.locator('#ownerStatement').fill('الميزان معطل منذ الأمس.');
}

const send = (window: Page) => window.locator('form [type=submit]').click();

/** What this window sends from now on does not arrive. */
function cutOff(window: Page): Promise<void> {
  return window.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      init?.method === 'POST' ? Promise.reject(new TypeError('cut off')) : fetch(input, init);
  });
}

/** Of a visit under way: its draft stays on the phone of the window. */
function visiting(name: string, settled: string, open: (window: Page) => Promise<void>): SeenPage {
  return {
    name,
    who: WHO,
    path: ({ atVisit }) => atVisit,
    settled,
    async open(window) {
      await window.locator('#verdict').waitFor();
      await open(window);
    },
  };
}

/** The inspector's phone. What is not sent comes last: the next page of this person would send it. */
export const FIELD: readonly SeenPage[] = [
  page("the inspector's day", WHO, '/field', 'article'),
  page("an inspector's day without visits", 'inspector.cairo', '/field', 'main .card'),
  {
    name: 'a visit that has not begun',
    who: WHO,
    path: ({ toVisit }) => toVisit,
    settled: 'main button.primary',
  },
  visiting('the findings of a visit, ten loaves weighed', '#refusalReason', fillHalf),
  visiting('findings that are not whole', 'form .notice.error', async window => {
    await fillHalf(window);
    await send(window);
  }),
  visiting('an inspector leaves with something unsent', 'dialog', async window => {
    await window.locator('#findings').fill('عجز في الوزن');
    await window.locator('header .button').last().click();
  }),
  visiting("an inspector's outbox", 'main article', async window => {
    await fillHalf(window);
    await window.locator('#refusalReason').fill('يطلب حضور محاميه.');
    await cutOff(window);
    await send(window);
    await window.locator('.not-sent').click();
  }),
];
