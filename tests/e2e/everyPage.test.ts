import type { Page } from 'playwright-core';
import { type BrowserOffice, openBrowserOffice, type View } from '../support/browser';
import { lookAt } from '../support/lookAtPages';
import { VIEWS } from '../support/looks';
import { describeWith } from '../support/needs';
import { type Places, preparePlaces } from '../support/pagePlaces';
import { PAGES } from '../support/pages';

/** Every page in both languages, each in its own window, in both widths and themes. */
describeWith.chromium('every page has nothing that axe objects to and fits its width', () => {
  let office: BrowserOffice;
  let places: Places;
  let windows: readonly (readonly [Page, readonly [View, View]])[];

  beforeAll(async () => {
    office = await openBrowserOffice();
    places = await preparePlaces(office);
    windows = await Promise.all(
      VIEWS.map(async views => [await office.window(null, views[0]), views] as const),
    );
  }, 180_000);

  afterAll(async () => office?.stop(), 60_000);

  it.each(PAGES.map(seen => [seen.name, seen] as const))(
    '%s',
    async (_name, seen) => {
      const looks = await Promise.allSettled(
        windows.map(([page, views]) => lookAt(office, page, places, seen, views)),
      );
      const found = looks.flatMap(look => {
        if (look.status === 'rejected') throw look.reason;
        return look.value;
      });
      expect(found).toEqual(found.map(({ seenIn }) => ({ seenIn, objections: [], overflow: 0 })));
      expect(found).toHaveLength(VIEWS.flat().length);
    },
    60_000,
  );
});
