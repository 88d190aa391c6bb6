const EVERY_MS = 10_000;
/** As long as the server keeps the page open without anything being done. */
const FOR_MS = 30 * 60_000;

/** While the tracking page is looked at: the code of a call appears and goes without fetching the page by hand. */
export function watchCall(): void {
  if (!document.querySelector('[data-call]')) return;
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void look();
  }, EVERY_MS);
  setTimeout(() => clearInterval(timer), FOR_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}

/** What cannot be fetched now is fetched the next time. */
async function look(): Promise<void> {
  const shown = document.querySelector<HTMLElement>('[data-call]');
  const answer = await fetch('/citizen/track/call').catch(() => null);
  if (!shown || !answer?.ok) return;
  const { code } = (await answer.json()) as { code: string };
  if (code === shown.dataset.call) return;
  const page = await fetch('/citizen/track').catch(() => null);
  if (!page?.ok) return;
  const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[data-call]');
  const words = fresh?.querySelector('[aria-live]');
  if (!words) return;
  shown.dataset.call = code;
  // Only what is inside the live region changes, so that a screen reader says it.
  shown.querySelector('[aria-live]')?.replaceChildren(...words.childNodes);
  if (code) shown.scrollIntoView({ block: 'nearest' });
}
