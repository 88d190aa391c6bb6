import type { Page } from 'playwright-core';
import type { Registered } from '../complaints';
import type { Places } from '../pagePlaces';
import { LOAF_PNG } from '../pictures';
import { newPhone } from './newPhone';
import { page, type SeenPage } from './seenPage';

const PHOTO = { name: 'رغيف.png', mimeType: 'image/png', buffer: LOAF_PNG };
const STREET = 'شارع الجمهورية، أمام مسجد الرحمة';

/** Of a form of the citizens' pages, the button that leads on. */
const onward = (window: Page) => window.locator('main form .button.primary').last().click();

/** In the window's own language, which these pages do not know by its storage. */
async function begin(window: Page, path: string): Promise<void> {
  const language = await window.evaluate(() => navigator.language.slice(0, 2));
  await window.goto(`${path}?lang=${language}`);
}

async function toWhere(window: Page): Promise<void> {
  await begin(window, '/citizen/file/what');
  await window.locator('#text').fill('رغيف العيش ناقص الوزن في مخبز السنابل، والعامل رفض أن يزنه أمامي.');
  await onward(window);
  await window.locator('#photos').setInputFiles(PHOTO);
}

async function toReach(window: Page): Promise<void> {
  await toWhere(window);
  await window.locator('#establishment').fill('مخبز السنابل');
  await window.locator('#governorate').selectOption('EG-MN');
  await window.locator('#district').fill('ملوي');
  await window.locator('#address').fill(STREET);
  await onward(window);
  await window.locator('[value=phone]').check();
}

async function toCheck(window: Page): Promise<void> {
  await toReach(window);
  await window.locator('#phone').fill(newPhone());
  await onward(window);
}

function filing(name: string, settled: string, open: (window: Page) => Promise<void>): SeenPage {
  return { ...page(name, null, '/citizen', settled), open };
}

/** What is there for whoever has number and PIN, and what they then do. */
function tracking(
  name: string,
  which: (places: Places) => Registered,
  settled: string,
  deed?: string,
  send = false,
): SeenPage {
  return {
    ...page(name, null, '/citizen', settled),
    async open(window, places) {
      const { receipt, pin } = which(places);
      await begin(window, '/citizen/track');
      await window.locator('#receipt').fill(receipt);
      await window.locator('#pin').fill(pin);
      await onward(window);
      await window.locator('#now').waitFor();
      if (deed) await window.goto(`/citizen/track/${deed}`);
      if (send) await window.locator('main form [type=submit]').last().click();
    },
  };
}

/** The citizens' pages. Of a form, the page that says what is to be mended has all that the form has. */
export const CITIZEN: readonly SeenPage[] = [
  filing("the citizens' first page", 'main nav', window => begin(window, '/citizen')),
  filing("a citizen's complaint without words", '#mistakes', async window => {
    await begin(window, '/citizen/file/what');
    await onward(window);
  }),
  filing('where it happened, with a photo and what is none', '.photos img', async window => {
    await toWhere(window);
    await window.locator('#photos').setInputFiles([PHOTO, { ...PHOTO, buffer: Buffer.from('نص') }]);
    await onward(window);
  }),
  filing('how to answer a citizen, with mistakes', '#mistakes', async window => {
    await toReach(window);
    await window.locator('#phone').fill('12');
    await window.locator('summary').click();
    await window.locator('#otherName').fill('فاطمة محمود');
    await onward(window);
  }),
  filing("a citizen's look at the whole", '.facts', toCheck),
  filing("a citizen's receipt", '#qr', async window => {
    await toCheck(window);
    await onward(window);
  }),
  filing('a wrong PIN', '#mistakes', async window => {
    await begin(window, '/citizen/track');
    await window.locator('#receipt').fill('2611220000');
    await window.locator('#pin').fill('123456');
    await onward(window);
  }),
  tracking('a complaint that waits for its citizen', ({ asked }) => asked, '#needed'),
  tracking('an outcome, and a call under way', ({ told }) => told, '.call-code'),
  tracking('a citizen confirms', ({ told }) => told, 'h1', 'confirm'),
  tracking('a citizen disputes without words', ({ told }) => told, '#mistakes', 'dispute', true),
  tracking('a citizen rates', ({ told }) => told, 'h1', 'rate'),
  tracking('a citizen answers', ({ asked }) => asked, 'h1', 'answer'),
  tracking('a citizen withdraws', ({ asked }) => asked, 'h1', 'withdraw'),
  filing("no such page of the citizens'", 'h1', window => begin(window, '/citizen/nothing')),
];
