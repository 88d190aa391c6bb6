import { type Entry, filesOf, gzipBytes, readManifest } from './weigh';

/** What a page may weigh, in bytes after gzip: scripts, style sheets and its HTML; faces and pictures apart. */
export interface Budget {
  readonly name: string;
  readonly entry: Entry;
  readonly html?: string;
  readonly sources: readonly string[];
  /** Everything the entry can ever load, not only what it starts with. */
  readonly all: boolean;
  readonly limitBytes: number;
}

const KB = 1_000;

export const BUDGETS: readonly Budget[] = [
  {
    name: 'the office with its queue',
    entry: 'office',
    html: 'index.html',
    sources: ['index.html', 'src/cases/queue/QueuePage.tsx'],
    all: false,
    limitBytes: 380 * KB,
  },
  {
    name: "the minister's phone",
    entry: 'minister',
    html: 'minister.html',
    sources: ['minister.html'],
    all: true,
    limitBytes: 100 * KB,
  },
  {
    name: "the inspector's phone",
    entry: 'field',
    html: 'field.html',
    sources: ['field.html'],
    all: true,
    limitBytes: 100 * KB,
  },
  {
    name: "the citizen's pages",
    entry: 'citizen',
    sources: ['src/citizen/main.ts'],
    all: true,
    limitBytes: 60 * KB,
  },
];

export function weightOf(uiDir: string, { entry, html, sources, all }: Budget): number {
  const files = filesOf(readManifest(uiDir, entry), sources, { all });
  return gzipBytes(uiDir, [...(html ? [html] : []), ...files]);
}
