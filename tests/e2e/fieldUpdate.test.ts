import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { servePages } from '../../api/pages/servePages';
import { repoRoot } from '../../scripts/runtime/paths';
import { writeFieldWorker } from '../../scripts/sizes/fieldWorker';
import { eventually } from '../support/eventually';
import { describeWith } from '../support/needs';
import { openPhone, type Phone } from '../support/phone';

const worker = join(repoRoot, 'admin-ui', 'src', 'field', 'sw.js');

/** The built pages alone, without an API: what the phone keeps of them, and that a new build takes their place. */
describeWith.chromium("the inspector's pages on a phone", () => {
  const uiDir = mkdtempSync(join(tmpdir(), 'mizan-pages-'));
  let server: Server;
  let phone: Phone;

  beforeAll(async () => {
    cpSync(join(repoRoot, 'dist', 'admin-ui'), uiDir, { recursive: true });
    const app = express();
    servePages(app, uiDir);
    server = app.listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    phone = await openPhone(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }, 60_000);

  afterAll(async () => {
    await phone?.stop();
    server?.closeAllConnections();
    server?.close();
    rmSync(uiDir, { recursive: true, force: true });
  });

  const version = () => phone.page.evaluate(() => document.documentElement.dataset.build ?? 'first');

  function build(name: string): void {
    const file = join(uiDir, 'field.html');
    const html = readFileSync(file, 'utf8').replace(
      /<html[^>]*>/,
      `<html lang="ar" dir="rtl" data-build="${name}">`,
    );
    writeFileSync(file, html);
    writeFieldWorker(worker, uiDir);
  }

  it('can be installed: a manifest in Arabic with icons that are there', async () => {
    await phone.page.goto('/field');
    const href = await phone.page.locator('link[rel="manifest"]').getAttribute('href');
    const answer = await phone.page.request.get(href ?? '');
    expect(answer.headers()['content-type']).toContain('manifest+json');
    const manifest = (await answer.json()) as { name: string; dir: string; icons: { src: string }[] };
    expect(manifest).toMatchObject({
      name: 'معاينات ميزان',
      dir: 'rtl',
      start_url: '/field',
      scope: '/field',
    });
    for (const { src } of manifest.icons)
      expect((await phone.page.request.get(src)).headers()['content-type']).toBe('image/png');
  });

  it('open with the network cut, also under an address below; a new build takes over by itself', async () => {
    await phone.page.evaluate(() => navigator.serviceWorker.ready);
    await phone.context.setOffline(true);
    await phone.page.goto('/field/outbox');
    await phone.page.getByText('لم يرد الخادم').waitFor();
    expect(await version()).toBe('first');
    await phone.context.setOffline(false);

    build('second');
    await phone.page.reload();
    await eventually('the new build took over', () =>
      phone.page.evaluate(async () => {
        const names = await caches.keys();
        const page = await caches.match('/field');
        return names.length === 1 && (await page?.text())?.includes('data-build="second"');
      }),
    );
    await phone.context.setOffline(true);
    await phone.page.reload();
    expect(await version()).toBe('second');
    const kept = await phone.page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map(name => caches.open(name)));
      const requests = await Promise.all(caches_.map(cache => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter(path => path.startsWith('/api'))).toEqual([]);
  }, 60_000);
});
