import { spawnSync } from 'node:child_process';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** An installed Chromium for browser tests: the one that MIZAN_CHROMIUM names, or the first that answers. */
export function findChromium(): string | undefined {
  const named = process.env.MIZAN_CHROMIUM;
  return named || names.map(resolved).find(path => path !== undefined);
}

function resolved(name: string): string | undefined {
  const path = name.startsWith('/') ? name : which(name);
  if (!path) return undefined;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0 ? path : undefined;
}

function which(name: string): string | undefined {
  const answer = spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' });
  return answer.stdout?.trim() || undefined;
}

/** Playwright's own list, which ours takes the place of. */
const NOT_FOR_TESTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Below its address bar, Chromium has two pages ready in each new window: half of what opening one costs. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** No window, no calls home, and nothing that needs a sandbox of its own inside a container. */
export const CHROMIUM_ARGS = [
  `--disable-features=${[...NOT_FOR_TESTS, ...ADDRESS_BAR].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
