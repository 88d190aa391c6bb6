import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, readManifest } from './weigh';

/** What the field entry needs beside its scripts and style sheets. */
const BESIDE = ['mizan.svg', 'field.webmanifest', 'field-192.png', 'field-512.png'];

/**
 * Writes `field-sw.js` beside the built pages: the worker's source with the files to keep on a phone, and a version made
 * from all that is in them.
 */
export function writeFieldWorker(source: string, uiDir: string): void {
  const files = [...filesOf(readManifest(uiDir, 'field'), ['field.html'], { all: true }), ...BESIDE];
  const hash = createHash('sha256');
  for (const file of ['field.html', ...files])
    hash.update(`${file}\0`).update(readFileSync(join(uiDir, file)));
  const version = hash.digest('hex').slice(0, 16);
  const worker = readFileSync(source, 'utf8')
    .replace('__VERSION__', version)
    .replace('__FILES__', JSON.stringify(files.map(file => `/${file}`)));
  writeFileSync(join(uiDir, 'field-sw.js'), worker);
}
