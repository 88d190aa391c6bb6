import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../scripts/runtime/chromium';
import { DEMO_PASSWORD } from '../../scripts/seed/accounts';
import { PHONE } from './browser';
import { provided } from './needs';

/** A phone with a memory of its own: what was kept on it is there again after its browser was closed. */
export interface Phone {
  page: Page;
  context: BrowserContext;
  /** Closes the browser and opens it again, with or without a network. */
  restart(options?: { readonly offline?: boolean }): Promise<void>;
  stop(): Promise<void>;
}

export async function openPhone(baseURL: string): Promise<Phone> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-phone-'));
  const open = async (offline: boolean) => {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: provided.chromium,
      args: [...CHROMIUM_ARGS],
      baseURL,
      viewport: { width: PHONE.width, height: 844 },
      locale: 'ar-EG',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      hasTouch: true,
      offline,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(15_000);
    return { context, page };
  };
  const phone: Phone = {
    ...(await open(false)),
    async restart({ offline = false } = {}) {
      await phone.context.close();
      Object.assign(phone, await open(offline));
    },
    async stop() {
      await phone.context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return phone;
}

/** By the form of a light page. */
export async function signInOnPhone(page: Page, username: string): Promise<void> {
  await page.getByLabel('اسم المستخدم').fill(username);
  await page.getByLabel('كلمة المرور').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'دخول' }).click();
  await page.getByRole('button', { name: 'خروج' }).waitFor();
}

/** The server hears and answers, and of each address that matches the first answer never arrives: the addresses so far. */
export async function loseFirstAnswers(
  { context, page }: Phone,
  pattern: RegExp,
): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  const cdp = await context.newCDPSession(page);
  cdp.on('Fetch.requestPaused', ({ requestId, request: { url } }) => {
    const loses = pattern.test(url) && !lost.has(url);
    if (loses) lost.add(url);
    const going = loses
      ? cdp.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
      : cdp.send('Fetch.continueRequest', { requestId });
    // A page that left has nobody to tell.
    going.catch(() => undefined);
  });
  await cdp.send('Fetch.enable', {
    patterns: [{ urlPattern: '*/api/v1/cases/*', requestStage: 'Response' }],
  });
  return lost;
}
