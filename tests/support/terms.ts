import { join } from 'node:path';

export interface NamedTerm {
  /** `file: EXPORT.key.key` */
  readonly name: string;
  readonly ar: string;
  readonly en: string;
}

/** Every `{ ar, en }` that a text module exports, however deep. A counted thing gives one for each Arabic form. */
export function termsIn(root: string, file: string): NamedTerm[] {
  const exported: Record<string, unknown> = require(join(root, file));
  return collect(exported, []).map(({ path, ar, en }) => ({ name: `${file}: ${path.join('.')}`, ar, en }));
}

interface Found {
  readonly path: readonly string[];
  readonly ar: string;
  readonly en: string;
}

function collect(value: unknown, path: readonly string[]): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ar' in value && 'en' in value) {
    if (typeof value.ar === 'string' && typeof value.en === 'string')
      return [{ path, ar: value.ar, en: value.en }];
    if (isForms(value.ar) && isForms(value.en)) return [];
  }
  return Object.entries(value).flatMap(([key, item]) => collect(item, [...path, key]));
}

function isForms(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'other' in value;
}
