import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout: the folder with package.json above this file, whether it runs from scripts/ or from dist/scripts/. */
export const repoRoot = rootAbove(__dirname);

/** A compiled file, by its path in the sources without extension: `compiled('api/server')`. */
export function compiled(name: string): string {
  return join(repoRoot, 'dist', `${name}.js`);
}

/** Where downloaded programs are kept between runs. */
export function cacheFolder(...parts: string[]): string {
  return join(process.env.MIZAN_CACHE || join(repoRoot, '.cache'), ...parts);
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${__dirname}`);
  return rootAbove(parent);
}
