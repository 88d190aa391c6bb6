import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../runtime/chromium';
import { repoRoot } from '../runtime/paths';
import { startStack } from '../runtime/stack';
import { StartError } from '../runtime/startError';
import { officialNamed, openOffice } from '../scenario/office';
import { BUDGETS, weightOf } from '../sizes/budgets';
import { percentile } from './load';
import { bringBeforeTheMinister } from './ui/beforeTheMinister';
import { timeToUsable } from './ui/phone';

interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  /** Whose session; null for a citizen. */
  readonly username: string | null;
  readonly usable: string;
  readonly aimMs: number;
}

const PAGES: readonly MeasuredPage[] = [
  {
    name: "the minister's cards",
    path: '/minister',
    username: 'minister',
    usable: 'article button',
    aimMs: 3_000,
  },
  {
    name: "the citizen's form",
    path: '/citizen/file/what',
    username: null,
    usable: 'form textarea',
    aimMs: 2_000,
  },
];
const CARDS = 12;
const TIMES = 5;

/** `npm run bench -- --ui`: what each entry weighs, and how long a slow phone waits for a page, with an empty cache. */
export async function benchUi(say: (line: string) => void): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new StartError('no Chromium: install it, or set MIZAN_CHROMIUM to one');
  weigh(say);
  const dataDir = mkdtempSync(join(tmpdir(), 'mizan-bench-ui-'));
  const env = { LOG_LEVEL: 'warn', MIZAN_PUBLIC_RATE: '1000000' };
  try {
    const stack = await startStack({ dataDir, log: say, durable: false, env });
    try {
      const office = await openOffice(stack.apiUrl);
      say(`bringing ${CARDS} complaints before the minister`);
      await bringBeforeTheMinister(office, CARDS);
      const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
      try {
        const cookieOf = (username: string | null) =>
          username === null ? null : officialNamed(office, username).cookie;
        for (const page of PAGES) say(await measure(browser, stack.apiUrl, page, cookieOf(page.username)));
      } finally {
        await browser.close();
      }
    } finally {
      await stack.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function weigh(say: (line: string) => void): void {
  const uiDir = join(repoRoot, 'dist', 'admin-ui');
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  for (const budget of BUDGETS)
    say(`${budget.name}: ${kb(weightOf(uiDir, budget))} kB gzip (at most ${kb(budget.limitBytes)})`);
}

async function measure(
  browser: Browser,
  origin: string,
  { name, path, usable, aimMs }: MeasuredPage,
  cookie: string | null,
): Promise<string> {
  const took: number[] = [];
  for (let i = 0; i < TIMES; i++)
    took.push(await timeToUsable(browser, { url: origin + path, cookie, usable }));
  const n = (ms: number) => (ms / 1000).toFixed(2);
  return `${name}: usable after ${n(percentile(took, 0.5))} s, at worst ${n(Math.max(...took))} s of ${TIMES} (aim ${n(aimMs)} s)`;
}
