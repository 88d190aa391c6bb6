import type { Browser } from 'playwright-core';

/**
 * An ordinary phone on mobile data: Chromium's own «Slow 4G» (1.6 Mbit/s down, 750 kbit/s up, 150 ms, each with the
 * factors that its developer tools apply) and a processor four times slower than this one.
 */
const NETWORK = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1e6) / 8) * 0.9,
  uploadThroughput: ((750 * 1e3) / 8) * 0.9,
};
const SLOWER = 4;
const GIVE_UP_MS = 60_000;

export interface Visit {
  readonly url: string;
  /** `name=value`; null when nobody is signed in. */
  readonly cookie: string | null;
  /** What must be on the page before it can be used. */
  readonly usable: string;
}

/** Milliseconds from asking for the page until it can be used, with an empty cache. */
export async function timeToUsable(browser: Browser, { url, cookie, usable }: Visit): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ar-EG',
    hasTouch: true,
    isMobile: true,
  });
  try {
    if (cookie) {
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: new URL(url).origin }]);
    }
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', NETWORK);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'commit', timeout: GIVE_UP_MS });
    await page.locator(usable).first().waitFor({ timeout: GIVE_UP_MS });
    // Of the page's own clock, which starts when it was asked for.
    return await page.evaluate(() => performance.now());
  } finally {
    await context.close();
  }
}
