import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';

const CARDS = '/approvals?pageSize=20';

/**
 * The light entries' addresses; every other one is the office's, found by its own router. `asksFirst`: what the page of an
 * address asks the API for at once. The browser is told so with the page (`Link: rel=preload`), and asks while the script
 * is still on its way: on a phone's network that saves a wait. The addresses are those that the entry's own code asks for.
 */
const LIGHT_ENTRIES = [
  { at: /^\/minister\/?$/, file: 'minister.html', asksFirst: () => ['/me', CARDS] },
  {
    at: /^\/minister\/cases\/([0-9a-f-]{36})\/?$/i,
    file: 'minister.html',
    asksFirst: (caseId: string) => ['/me', `${CARDS}&caseId=${caseId}`],
  },
  { at: /^\/minister\/[^.]*$/, file: 'minister.html', asksFirst: () => ['/me'] },
  { at: /^\/field(\/[^.]*)?$/, file: 'field.html', asksFirst: () => ['/me'] },
] as const;

/**
 * The built pages, compressed; every address that is not a file is found by the router of its entry. Answers of the API
 * are not: what somebody wrote and what is secret stand in one answer there, and its size would tell (BREACH).
 */
export function servePages(app: Express, folder: string): void {
  app.use(compression());
  app.use(express.static(folder, { index: false, maxAge: 0, setHeaders: cacheForever }));
  for (const { at, file, asksFirst } of LIGHT_ENTRIES)
    app.get(at, (req, res) => {
      for (const path of asksFirst(req.params[0] ?? ''))
        res.append('Link', `</api/v1${path}>; rel=preload; as=fetch; crossorigin`);
      sendPage(res, join(folder, file));
    });
  app.get(/^\/(?!api\/)[^.]*$/, (_req, res) => sendPage(res, join(folder, 'index.html')));
}

function sendPage(res: express.Response, file: string): void {
  res.set('Cache-Control', 'no-cache');
  res.sendFile(file);
}

/** Vite names assets by their content. */
function cacheForever(res: express.Response, path: string): void {
  if (/[\\/]assets[\\/]/.test(path)) res.set('Cache-Control', 'public, max-age=31536000, immutable');
}
