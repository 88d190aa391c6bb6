import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { compiled, repoRoot } from '../../scripts/runtime/paths';

/** Compiles a test's own program, by its path without extension, to where its imports find the build. */
export function compileTestEntry(name: string): string {
  const file = compiled(name);
  const { code } = transformFileSync(join(repoRoot, `${name}.ts`), {
    configFile: join(repoRoot, '.swcrc'),
    sourceMaps: false,
  });
  mkdirSync(dirname(file), { recursive: true });
  // Renamed into place: another test file may be starting it right now.
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
