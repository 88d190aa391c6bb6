import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../scripts/runtime/chromium';
import { type Stack, startStack } from '../../scripts/runtime/stack';
import { DEMO_PASSWORD } from '../../scripts/seed/accounts';
import { REHEARSAL_POLICY } from '../../workflows/domain/time/policy';
import type { Staffed } from './complaints';
import { Caller } from './httpCaller';
import { provided } from './needs';
import { testDatabase } from './testDatabase';

/** What a page is looked at in. */
export interface View {
  readonly locale: 'ar' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
  /** `false`: the browser runs no scripts of pages. */
  readonly scripts?: boolean;
}

export const DESK: View = { locale: 'ar', theme: 'light', width: 1280 };
export const PHONE: View = { locale: 'ar', theme: 'light', width: 390 };

/** In CSS pixels: a phone's is higher than it is wide. */
export function windowOf(width: number): { readonly width: number; readonly height: number } {
  return { width, height: width < 600 ? 844 : 800 };
}

/** An API and a worker of their own, on a database of their own and the shared servers, and a real browser in front. */
export interface BrowserOffice extends Staffed {
  readonly stack: Stack;
  /** What it keeps besides its database. */
  readonly dataDir: string;
  /** A new window in which somebody is signed in; `null`: nobody is. */
  window(username: string | null, view?: View): Promise<Page>;
  /** Somebody else goes on in a window, which has its programs already; `null`: nobody. Takes effect at the next page. */
  seat(page: Page, username: string | null): Promise<void>;
  /** Closes all windows: what stands open goes on to show what happens. */
  closeWindows(): Promise<void>;
  stop(): Promise<void>;
}

const ENVIRONMENT = {
  LOG_LEVEL: 'warn',
  MIZAN_PUBLIC_RATE: '100000',
  MIZAN_POLICY: REHEARSAL_POLICY,
  // A second for each start; the tests of builds, of starts and of failures have it.
  MIZAN_WORKER_VERSIONING: '0',
};

export async function openBrowserOffice(): Promise<BrowserOffice> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mizan-e2e-'));
  const database = await testDatabase();
  const stack = await startStack({
    dataDir,
    databaseUrl: database.url,
    temporalAddress: provided.temporalAddress,
    temporalTaskQueue: `mizan-e2e-${randomUUID()}`,
    env: ENVIRONMENT,
    log: () => undefined,
  });
  const browser = await chromium.launch({ executablePath: provided.chromium, args: [...CHROMIUM_ARGS] });
  const sessions = new Map<string, Promise<string>>();
  /** Signing in by the form takes two seconds; one test does it, the others bring the cookie along. */
  function session(username: string): Promise<string> {
    const known = sessions.get(username) ?? signedIn(stack.apiUrl, username).then(({ cookie }) => cookie);
    sessions.set(username, known);
    return known;
  }
  const office: BrowserOffice = {
    stack,
    dataDir,
    as: username => signedIn(stack.apiUrl, username),
    async window(username, view = DESK) {
      const page = await openWindow(browser, stack.apiUrl, view);
      await office.seat(page, username);
      return page;
    },
    async seat(page, username) {
      await page.context().clearCookies();
      if (username === null) return;
      const [name = '', value = ''] = (await session(username)).split('=');
      await page.context().addCookies([{ name, value, url: stack.apiUrl }]);
    },
    async closeWindows() {
      await Promise.all(browser.contexts().map(context => context.close()));
    },
    async stop() {
      await browser.close();
      await stack.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return office;
}

async function openWindow(browser: Browser, baseURL: string, view: View): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: windowOf(view.width),
    locale: view.locale === 'ar' ? 'ar-EG' : 'en-GB',
    colorScheme: view.theme,
    reducedMotion: 'reduce',
    javaScriptEnabled: view.scripts ?? true,
  });
  await chooseLanguage(context, view.locale);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

async function signedIn(url: string, username: string): Promise<Caller> {
  const caller = new Caller(`${url}/api/v1`);
  const { status, text } = await caller.signIn(username);
  if (status !== 200) throw new Error(`${username} could not sign in: ${text}`);
  return caller;
}

/** By the form, as people do. */
export async function signInByForm(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('اسم المستخدم').fill(username);
  await page.getByLabel('كلمة المرور', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'دخول' }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** As the language button would: the choice is the browser's own, kept under this key. */
async function chooseLanguage(context: BrowserContext, locale: string): Promise<void> {
  await context.addInitScript(chosen => {
    localStorage.setItem('RaStoremizan.locale', JSON.stringify(chosen));
  }, locale);
}

/** Kept for whoever looks at the pages: in the folder that `PICTURES` names, if it names one. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
