let isNewer = false;
const listeners = new Set<() => void>();

/** Keeps this entry's files on the phone, where the browser can. A first visit works without it. */
export function keepFiles(): void {
  const { serviceWorker } = navigator;
  // Only on https and localhost; a directorate may run on plain http inside its network, and then needs it to open.
  if (!serviceWorker) return;
  const hadOne = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!hadOne) return;
    isNewer = true;
    for (const tell of listeners) tell();
  });
  const registered = serviceWorker.register('/field-sw.js', { scope: '/field', updateViaCache: 'none' });
  registered.then(
    registration =>
      document.addEventListener('visibilitychange', () => {
        // Installed, it may stay open for days. Without a network the next time will do.
        if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
      }),
    (error: unknown) => console.warn('the page is not kept for use without a network', error),
  );
}

/** Tells when a newer version of the page took over: this window still shows the old one. */
export function onNewVersion(tell: () => void): () => void {
  listeners.add(tell);
  if (isNewer) tell();
  return () => listeners.delete(tell);
}
