import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repoRoot } from '../../scripts/runtime/paths';
import { type BrowserOffice, DESK, openBrowserOffice, PHONE, type View, windowOf } from '../support/browser';
import { show } from '../support/lookAtPages';
import { quiet, turn } from '../support/looks';
import { describeWith } from '../support/needs';
import { type Places, preparePlaces } from '../support/pagePlaces';
import { PAGES } from '../support/pages';

/** Not a test: `npm run screens` runs it to draw every page. Only what cannot be drawn fails. */
const FOLDER = process.env.SCREENS || join(repoRoot, 'screens');
const ONLY = process.env.SCREENS_ONLY ?? '';
const THEMES = ['light', 'dark'] as const;
const VIEWS: readonly (readonly [string, View])[] = [DESK, PHONE].flatMap(view =>
  (['ar', 'en'] as const).map(locale => [`${locale}-${view.width}`, { ...view, locale }] as const),
);

describeWith.chromium('the pictures', () => {
  let office: BrowserOffice;
  let places: Places;

  beforeAll(async () => {
    if (!ONLY) rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    office = await openBrowserOffice();
    places = await preparePlaces(office);
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  describe.each(VIEWS)('%s', (name, view) => {
    let page: Page;

    beforeAll(async () => {
      page = await office.window(null, view);
    });

    afterAll(async () => page?.context().close());

    it.each(PAGES.filter(seen => seen.name.includes(ONLY)).map(seen => [seen.name, seen] as const))(
      '%s',
      async (_, seen) => {
        await show(office, page, places, seen, view);
        for (const theme of THEMES) {
          await turn(page, { ...view, theme });
          await stretch(page, view.width);
          await page.screenshot({ path: join(FOLDER, `${fileName(seen.name)}-${name}-${theme}.png`) });
        }
      },
      60_000,
    );
  });
});

/** As high as its page, so that what sticks to the window's edge does not lie over the middle; a dialog has the window's size. */
async function stretch(page: Page, width: number): Promise<void> {
  if ((await page.getByRole('dialog').count()) > 0) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, windowOf(width).height) });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await quiet(page);
}

function fileName(name: string): string {
  return name.replaceAll(/[',]/g, '').replaceAll(' ', '-');
}
