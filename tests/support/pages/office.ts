import type { Action } from '../../../workflows/domain/glossary';
import { BAKERY, inDays } from '../complaints';
import type { Places } from '../pagePlaces';
import { filtered, page, type SeenPage } from './seenPage';

const DIALOG_OF_ACTION = '[role="dialog"] [role="note"]';

/** A case, or the dialog of an action on it. */
function ofCase(name: string, who: string, which: keyof Places, action?: Action): SeenPage {
  const path = (places: Places) => `/cases/${places[which]}/show`;
  return action
    ? { name, who, path: places => `${path(places)}?act=${action}`, settled: DIALOG_OF_ACTION }
    : { name, who, path, settled: 'main ol li article, main section ol li' };
}

/** The office's pages and dialogs. */
export const OFFICE: readonly SeenPage[] = [
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
  {
    ...page('the keys of the queue', 'caseworker', '/cases', '[role="dialog"] dl'),
    open: async window => {
      await window.locator('[data-row]').first().waitFor();
      await window.keyboard.press('?');
    },
  },
  {
    ...page('the filters of the queue', 'caseworker', '/cases', '[role="dialog"] [role="combobox"]'),
    open: async window => {
      await window.locator('[data-row]').first().waitFor();
      await window.locator('main [aria-haspopup="dialog"]').click();
    },
  },
  page('a saved list', 'caseworker', `/cases?${filtered({ governorate: 'EG-MN' })}`, '[data-row]'),
  page('a queue without results', 'caseworker', `/cases?${filtered({ q: 'زرافة' })}`, 'main button'),
  ofCase('a case', 'caseworker', 'proposed'),
  ofCase('a case that another one follows', 'caseworker', 'root'),
  ofCase('a case that follows another one', 'caseworker', 'follower'),
  ofCase('a case with a penalty, before the citizen is told', 'caseworker', 'toCall'),
  ofCase('a closed case', 'caseworker', 'closed'),
  page(
    'a case that does not exist',
    'caseworker',
    '/cases/00000000-0000-4000-8000-000000000000/show',
    '[role="alert"]',
  ),
  ofCase('the dialog that classifies', 'caseworker', 'fresh', 'classify'),
  {
    ...ofCase('the categories that have a word', 'caseworker', 'fresh', 'classify'),
    settled: '[role="listbox"]',
    open: window => window.locator('[role="dialog"] [role="combobox"]').first().fill('وزن'),
  },
  ofCase('the dialog that names a beneficiary', 'caseworker', 'humanitarian', 'nameBeneficiary'),
  ofCase('the dialog that reviews in law', 'legal', 'inLegalReview', 'reviewLegally'),
  ofCase('the dialog that amends', 'minister', 'proposed', 'amend'),
  ofCase('the dialog that records a call', 'caseworker', 'toCall', 'recordContact'),
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
  {
    ...page('the dialog that issues a token', 'admin', '/body-tokens', '[role="dialog"] input'),
    open: window => window.locator('main .MuiButton-contained').click(),
  },
  page('registering a complaint', 'clerk', '/intake', 'main textarea'),
  page('a page that is not for this role', 'inspector', '/approvals', '[role="alert"]'),
];
