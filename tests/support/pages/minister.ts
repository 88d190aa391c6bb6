import { page, type SeenPage } from './seenPage';

/** A sheet on the minister's phone, by the place of its button beside the approval. */
function sheet(name: string, button: number, settled: string): SeenPage {
  return {
    name,
    who: 'minister',
    path: ({ proposed }) => `/minister/cases/${proposed}`,
    settled,
    open: window => window.locator('.others > button').nth(button).click(),
  };
}

/** The minister's phone. */
export const MINISTER: readonly SeenPage[] = [
  page("the minister's phone", 'minister', '/minister', 'article'),
  page("the minister's phone of whoever acts for the minister", 'head', '/minister', 'article'),
  page("what is due back, on the minister's phone", 'minister', '/minister/due', 'main li'),
  {
    name: 'one card, as a link opens it',
    who: 'minister',
    path: ({ proposed }) => `/minister/cases/${proposed}`,
    settled: 'article',
  },
  sheet("the sheet that amends, on the minister's phone", 0, 'dialog [role="note"]'),
  sheet("the sheet that returns with a note, on the minister's phone", 1, 'dialog textarea'),
  {
    name: "a case that is elsewhere, on the minister's phone",
    who: 'minister',
    path: ({ fresh }) => `/minister/cases/${fresh}`,
    settled: 'main h2',
  },
  page("the minister's phone with nothing for a delegate", 'deputy', '/minister', 'main .empty'),
  page("the minister's phone in other hands", 'caseworker', '/minister', '[role="alert"], .notice'),
];
