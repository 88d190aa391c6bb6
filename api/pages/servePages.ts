import { join } from 'node:path';
import compression from 'compression';
import express, { type Express } from 'express';

/** Addresses of the light entries; every other one is the office's, found by its own router. */
const LIGHT_ENTRIES = { minister: 'minister.html', field: 'field.html' } as const;

/**
 * The built pages, compressed; every address that is not a file is found by the router of its entry. Answers of the API
 * are not: what somebody wrote and what is secret stand in one answer there, and its size would tell (BREACH).
 */
export function servePages(app: Express, folder: string): void {
  app.use(compression());
  app.use(express.static(folder, { index: false, maxAge: 0, setHeaders: cacheForever }));
  for (const [name, file] of Object.entries(LIGHT_ENTRIES))
    app.get(new RegExp(`^/${name}(/[^.]*)?$`), (_req, res) => sendPage(res, join(folder, file)));
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
