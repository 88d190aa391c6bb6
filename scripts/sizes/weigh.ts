import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

export type Entry = 'office' | 'minister' | 'field' | 'citizen';

const chunk = z.object({
  file: z.string(),
  css: z.array(z.string()).default([]),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
});
const manifestSchema = z.record(z.string(), chunk);
export type Manifest = z.infer<typeof manifestSchema>;

/** Of one entry, relative to the built pages' folder. The API finds by it what a citizen's page loads. */
export function manifestFile(entry: Entry): string {
  return `.vite/${entry}.json`;
}

/** What Vite built for an entry: each source's chunk and what it imports. */
export function readManifest(uiDir: string, entry: Entry): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(uiDir, manifestFile(entry)), 'utf8')));
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
