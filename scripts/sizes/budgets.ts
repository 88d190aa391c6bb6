import { filesOf, gzipBytes, type Manifest } from './weigh';

/** What a page may weigh, in bytes after gzip: scripts, style sheets and its HTML; faces and pictures apart. */
export interface Budget {
  readonly name: string;
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
    html: 'index.html',
    sources: ['index.html', 'src/cases/queue/QueuePage.tsx'],
    all: false,
    limitBytes: 380 * KB,
  },
  {
    name: "the minister's phone",
    html: 'minister.html',
    sources: ['minister.html'],
    all: true,
    limitBytes: 100 * KB,
  },
  {
    name: "the inspector's phone",
    html: 'field.html',
    sources: ['field.html'],
    all: true,
    limitBytes: 100 * KB,
  },
  { name: "the citizen's pages", sources: ['src/citizen/main.ts'], all: true, limitBytes: 60 * KB },
];

export function weightOf(uiDir: string, manifest: Manifest, { html, sources, all }: Budget): number {
  return gzipBytes(uiDir, [...(html ? [html] : []), ...filesOf(manifest, sources, { all })]);
}
