import axe, { type Result as Objection } from 'axe-core';
import type { Page } from 'playwright-core';
import { DESK, PHONE, type View } from './browser';

/** In which language, theme and width every page is looked at. */
export const VIEWS: readonly (readonly [string, View])[] = [
  ['in Arabic, light, on a desk', DESK],
  ['in Arabic, dark, on a phone', { ...PHONE, theme: 'dark' }],
  ['in English, dark, on a desk', { ...DESK, locale: 'en', theme: 'dark' }],
  ['in English, light, on a phone', { ...PHONE, locale: 'en' }],
];

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
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Objection[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
