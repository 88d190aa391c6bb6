// Keeps the field entry's own files on the phone, so that it opens without a network. The build writes the names of the
// files and a version made from them; a build with other files is another worker, which takes over at once. Answers of
// the API are never kept here.
const VERSION = '__VERSION__';
const FILES = __FILES__;
const CACHE = `mizan-field-${VERSION}`;
const PAGE = '/field';

addEventListener('install', event => {
  const fresh = [PAGE, ...FILES].map(url => new Request(url, { cache: 'reload' }));
  const kept = caches.open(CACHE).then(cache => cache.addAll(fresh));
  event.waitUntil(kept.then(() => skipWaiting()));
});

addEventListener('activate', event => {
  const dropOthers = caches
    .keys()
    .then(names => names.filter(name => name.startsWith('mizan-field-') && name !== CACHE))
    .then(old => Promise.all(old.map(name => caches.delete(name))));
  event.waitUntil(dropOthers.then(() => clients.claim()));
});

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const wanted = request.mode === 'navigate' ? PAGE : FILES.includes(pathname) ? pathname : null;
  if (wanted) event.respondWith(kept(wanted, request));
});

async function kept(url, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(url)) ?? fetch(request);
}
