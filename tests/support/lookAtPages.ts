import type { Page } from 'playwright-core';
import { type BrowserOffice, openBrowserOffice } from './browser';
import { objections, overflow, quiet, VIEWS } from './looks';
import { describeWith } from './needs';
import { type Places, preparePlaces } from './pagePlaces';
import { PAGES } from './pages';
import type { SeenPage } from './pages/seenPage';

/** Every page in the views of this width: nothing that axe objects to, and no wider than its window. */
export function describeEveryPage(width: number): void {
  describeWith.chromium('every page', () => {
    let office: BrowserOffice;
    let places: Places;

    beforeAll(async () => {
      office = await openBrowserOffice();
      places = await preparePlaces(office);
    }, 180_000);

    afterAll(async () => office?.stop(), 60_000);

    describe.each(VIEWS.filter(([, view]) => view.width === width))(
      '%s, has nothing that axe objects to and fits its width',
      (_, view) => {
        let page: Page;

        beforeAll(async () => {
          page = await office.window(null, view);
        });

        afterAll(async () => page?.context().close());

        it.each(PAGES.map(seen => [seen.name, seen] as const))(
          '%s',
          async (_name, seen) => {
            await show(office, page, places, seen);
            expect(await objections(page)).toEqual([]);
            expect(await overflow(page)).toBe(0);
          },
          60_000,
        );
      },
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
