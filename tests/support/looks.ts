import axe, { type Result as Objection } from 'axe-core';
import type { Page } from 'playwright-core';
import { DARK, LIGHT } from '../../admin-ui/src/app/theme/tokens';
import { DESK, PHONE, type View, windowOf } from './browser';

/** How every page is looked at in each language: each width and each theme once. */
export const VIEWS: readonly (readonly [View, View])[] = [
  [DESK, { ...PHONE, theme: 'dark' }],
  [
    { ...DESK, locale: 'en', theme: 'dark' },
    { ...PHONE, locale: 'en' },
  ],
];

/** The window in another width and theme, at once, so that the page is drawn anew for both together. */
export async function hold(page: Page, { width, theme }: View): Promise<void> {
  await Promise.all([page.setViewportSize(windowOf(width)), page.emulateMedia({ colorScheme: theme })]);
}

/** The open page in another width and theme, drawn anew but not loaded again. */
export async function turn(page: Page, view: View): Promise<void> {
  const { theme } = view;
  await hold(page, view);
  await page.waitForFunction(
    paper => getComputedStyle(document.documentElement).getPropertyValue('--mizan-paper').trim() === paper,
    (theme === 'dark' ? DARK : LIGHT).paper,
  );
  await quiet(page);
}

/** The faces are there, nothing moves and nothing says that it is loading. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () =>
      document.querySelector('.MuiLinearProgress-root, .MuiSkeleton-root, .loading') === null &&
      document.getAnimations().every(animation => animation.playState !== 'running'),
  );
}

/** Every rule of axe. What passes is not listed: naming each element for it took ten times as long as looking. */
export async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const violations = await page.evaluate<Objection[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
