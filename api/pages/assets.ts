import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a server-rendered page loads, by address. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).default([]) }),
);

const SOURCE = 'src/citizen/main.ts';

/** What Vite built for the citizens' pages; nothing while the pages are not built. */
export function citizenAssets(uiDir: string | undefined): Assets {
  const file = uiDir && join(uiDir, '.vite', 'citizen.json');
  if (!file || !existsSync(file)) return { styles: [], scripts: [] };
  const chunk = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))[SOURCE];
  if (!chunk) throw new Error(`the built pages have no ${SOURCE}`);
  return { styles: chunk.css.map(css => `/${css}`), scripts: [`/${chunk.file}`] };
}
