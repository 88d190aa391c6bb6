import type { Page } from 'playwright-core';
import { BAKERY, inDays } from './complaints';
import type { Places } from './pagePlaces';

/** One page or dialog as somebody sees it: what axe, the widths and the pictures go through. */
export interface SeenPage {
  /** What it is, which names its test and its picture. */
  readonly name: string;
  /** The demo account; `null`: nobody is signed in. */
  readonly who: string | null;
  readonly path: (places: Places) => string;
  /** What is there once it is drawn. */
  readonly settled: string;
  /** What leads from the page to the dialog on it. */
  readonly open?: (page: Page, places: Places) => Promise<void>;
}

const DIALOG_OF_ACTION = '[role="dialog"] [role="note"]';

/** A page of the office that belongs to no case. */
function page(name: string, who: string | null, path: string, settled: string): SeenPage {
  return { name, who, path: () => path, settled };
}

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

const OFFICE: readonly SeenPage[] = [
  page('sign-in', null, '/login', 'form'),
  page('the queue', 'caseworker', '/cases', '[data-row]'),
  {
    ...page('several cases of the queue at once', 'caseworker', '/cases', '[role="dialog"] input'),
    open: async window => {
      await window.locator('main li > input').first().check();
      await window.locator('[data-together] button.MuiButton-outlined').first().click();
    },
  },
  {
    ...page('the dialog that saves a list', 'caseworker', '/cases', '[role="dialog"] input'),
    open: window => window.locator('[aria-keyshortcuts="v"]').click(),
  },
  page('a queue without results', 'caseworker', `/cases?${filtered({ q: 'زرافة' })}`, 'main button'),
  {
    name: 'a case',
    who: 'caseworker',
    path: ({ proposed }) => `/cases/${proposed}/show`,
    settled: 'main ol li article, main section ol li',
  },
  page(
    'a case that does not exist',
    'caseworker',
    '/cases/00000000-0000-4000-8000-000000000000/show',
    '[role="alert"]',
  ),
  {
    name: 'the dialog that classifies',
    who: 'caseworker',
    path: ({ fresh }) => `/cases/${fresh}/show?act=classify`,
    settled: DIALOG_OF_ACTION,
  },
  {
    name: 'the dialog that amends',
    who: 'minister',
    path: ({ proposed }) => `/cases/${proposed}/show?act=amend`,
    settled: DIALOG_OF_ACTION,
  },
  {
    name: 'two cases side by side before a merge',
    who: 'caseworker',
    path: ({ fresh }) => `/cases/${fresh}/show`,
    settled: '[role="dialog"] table',
    open: (window, { another }) => window.locator(`[aria-label*="${another}"]`).click(),
  },
  {
    ...page(
      'the dialog that gives a delegation',
      'minister',
      '/delegations',
      '[role="dialog"] [type="date"]',
    ),
    open: window => window.locator('main .MuiButton-contained').click(),
  },
  page('what is before the minister', 'minister', '/approvals', 'article'),
  page('what is due back', 'minister', '/obligations', 'main li'),
  page('what is before a delegate', 'deputy', '/approvals', 'main [aria-pressed="true"]'),
  page('the delegations', 'minister', '/delegations', 'main li'),
  page('the visits', 'caseworker', '/visits', 'main button, main article'),
  page(
    "everybody's routes of a day",
    'caseworker',
    `/visits?${filtered({ date: inDays(0), by: 'inspector' })}`,
    'main article',
  ),
  page('the establishments', 'caseworker', '/establishments', 'main a[href^="/establishments/"]'),
  page('an establishment', 'caseworker', `/establishments/${BAKERY}/show`, 'main section'),
  page('what is to be carried out', 'executing', '/execution', '[data-row]'),
  page('the referrals', 'caseworker', '/referrals', '[data-row]'),
  page('the objections', 'legal', '/objections', '[data-row]'),
  page('no objection that matches', 'legal', `/objections?${filtered({ type: 'fine' })}`, 'main button'),
  page(
    'the stage times by category',
    'head',
    '/stage-times?by=category',
    'main table:visible, main li:visible',
  ),
  page("today's numbers", 'operations', '/today', '[data-group]'),
  page('the records', 'auditor', '/records', '[data-row]'),
  {
    name: "a case's record",
    who: 'auditor',
    path: ({ proposed }) => `/records/${proposed}/show`,
    settled: '[data-entry="refused"]',
  },
  page('the tokens of bodies', 'admin', '/body-tokens', 'main li'),
  page('registering a complaint', 'clerk', '/intake', 'main textarea'),
  page('a page that is not for this role', 'inspector', '/approvals', '[role="alert"]'),
];

const MINISTER: readonly SeenPage[] = [
  page("the minister's phone", 'minister', '/minister', 'article'),
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

export const PAGES: readonly SeenPage[] = [...OFFICE, ...MINISTER];

function filtered(filter: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ filter: JSON.stringify(filter) }).toString();
}
