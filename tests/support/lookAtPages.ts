import type { Page } from 'playwright-core';
import type { BrowserOffice, View } from './browser';
import { hold, objections, overflow, quiet, turn } from './looks';
import type { Places } from './pagePlaces';
import type { SeenPage } from './pages/seenPage';

/** What there is to object to in one look at a page. */
export interface Look {
  /** Language, theme and width. */
  readonly seenIn: string;
  /** What axe objects to. */
  readonly objections: readonly string[];
  /** Pixels by which the page is wider than its window. */
  readonly overflow: number;
}

/** Opens a page once and turns it to each of these views, which are of the window's language. */
export async function lookAt(
  office: BrowserOffice,
  page: Page,
  places: Places,
  seen: SeenPage,
  views: readonly [View, View],
): Promise<readonly Look[]> {
  await show(office, page, places, seen, views[0]);
  const looks: Look[] = [];
  for (const view of views) {
    await turn(page, view);
    const seenIn = `${view.locale}, ${view.theme}, ${view.width} px`;
    looks.push({ seenIn, objections: await objections(page), overflow: await overflow(page) });
  }
  return looks;
}

/** Opens a page as whoever it is for, and waits until it is drawn. */
export async function show(
  office: BrowserOffice,
  page: Page,
  places: Places,
  { who, path, settled, open }: SeenPage,
  view: View,
): Promise<void> {
  await office.seat(page, who);
  // Held once the page before it is gone, which would be drawn anew for nobody.
  await page.goto(path(places), { waitUntil: 'commit' });
  await hold(page, view);
  await page.waitForLoadState();
  await open?.(page, places);
  await page.locator(settled).first().waitFor();
  await quiet(page);
}
