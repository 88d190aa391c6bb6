import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const chunk = z.object({
  file: z.string(),
  css: z.array(z.string()).default([]),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
});
const manifestSchema = z.record(z.string(), chunk);
export type Manifest = z.infer<typeof manifestSchema>;

/** What Vite built: each source's chunk and what it imports. */
export function readManifest(uiDir: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(uiDir, '.vite', 'manifest.json'), 'utf8')));
}

/**
 * The scripts and style sheets that a browser loads for these sources, relative to the built pages' folder. `all`: also what is
 * loaded later, when it is needed.
 */
export function filesOf(manifest: Manifest, sources: readonly string[], { all = false } = {}): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (source: string) => {
    if (seen.has(source)) return;
    seen.add(source);
    const found = manifest[source];
    if (!found) throw new Error(`the built pages have no ${source}`);
    for (const file of [found.file, ...found.css]) files.add(file);
    found.imports.forEach(visit);
    if (all) found.dynamicImports.forEach(visit);
  };
  sources.forEach(visit);
  return [...files];
}

/** Bytes of these files as they go over the wire: gzip at the level that servers use. */
export function gzipBytes(uiDir: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(uiDir, file)), { level: 6 }).length, 0);
}
