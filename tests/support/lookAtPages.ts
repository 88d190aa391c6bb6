import type { Page } from 'playwright-core';
import { type BrowserOffice, openBrowserOffice, type View } from './browser';
import { hold, objections, overflow, quiet, turn, VIEWS } from './looks';
import { describeWith } from './needs';
import { type Places, preparePlaces } from './pagePlaces';
import { PAGES } from './pages';
import type { SeenPage } from './pages/seenPage';

/** Every page in one language, in each width and theme: nothing that axe objects to, and no wider than its window. */
export function describeEveryPage(locale: View['locale']): void {
  const [first, second] = VIEWS[locale];
  describeWith.chromium('every page has nothing that axe objects to and fits its width', () => {
    let office: BrowserOffice;
    let places: Places;
    let page: Page;

    beforeAll(async () => {
      office = await openBrowserOffice();
      places = await preparePlaces(office);
      page = await office.window(null, first);
    }, 180_000);

    afterAll(async () => office?.stop(), 60_000);

    it.each(PAGES.map(seen => [seen.name, seen] as const))(
      '%s',
      async (_name, seen) => {
        await hold(page, first);
        await show(office, page, places, seen);
        for (const view of [first, second]) {
          await turn(page, view);
          const seenIn = `${view.theme}, ${view.width} px`;
          const found = { seenIn, objections: await objections(page), overflow: await overflow(page) };
          expect(found).toEqual({ seenIn, objections: [], overflow: 0 });
        }
      },
      60_000,
    );
  });
}

/** Opens a page as whoever it is for, and waits until it is drawn. */
export async function show(
  office: BrowserOffice,
  page: Page,
  places: Places,
  { who, path, settled, open }: SeenPage,
): Promise<void> {
  await office.seat(page, who);
  await page.goto(path(places));
  await open?.(page, places);
  await page.locator(settled).first().waitFor();
  await quiet(page);
}
