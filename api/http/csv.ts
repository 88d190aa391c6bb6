import { once } from 'node:events';
import type { Response } from 'express';
import { categoryOf } from '../../workflows/domain/catalogue';
import type { Term } from '../../workflows/domain/glossary';

/** Spreadsheets in Egypt open UTF-8 rightly only with a byte order mark. */
const BOM = '\uFEFF';
const PAGE = 200;

export type Language = 'ar' | 'en';

/** A table for a spreadsheet. */
export interface CsvTable<T> {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Each column with its two titles and what it has of a row. */
  readonly columns: readonly CsvColumn<T>[];
  readonly language: Language;
  /** At most so many rows, pages counted from 1; fewer end the table. */
  readonly rowsOf: (page: { readonly page: number; readonly pageSize: number }) => Promise<readonly T[]>;
}

export interface CsvColumn<T> extends Term {
  readonly of: (row: T) => string | number | null | undefined;
}

/** Streams every row, page by page, as fast as whoever reads takes them; whoever leaves ends it. */
export async function streamCsv<T>(
  res: Response,
  { name, columns, language, rowsOf }: CsvTable<T>,
): Promise<void> {
  for (let page = 1; ; page++) {
    const rows = await rowsOf({ page, pageSize: PAGE });
    if (page === 1) {
      res.type('text/csv; charset=utf-8').attachment(`mizan-${name}.csv`);
      res.write(BOM + csvLine(columns.map(column => column[language])));
    }
    if (res.destroyed) return;
    const lines = rows.map(row => csvLine(columns.map(({ of }) => `${of(row) ?? ''}`)));
    if (!res.write(lines.join(''))) await drained(res);
    if (rows.length < PAGE) break;
  }
  res.end();
}

async function drained(res: Response): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  // They reject only once the other one has come.
  const waiting = ['drain', 'close'].map(event => once(res, event, { signal }).catch(() => undefined));
  await Promise.race(waiting);
  over.abort();
}

/** The word for a code; nothing where there is none. */
export function wordOf(
  terms: Readonly<Record<string, Term>>,
  code: string | null,
  language: Language,
): string | undefined {
  return code === null ? undefined : terms[code]?.[language];
}

export function categoryIn(code: string | null, language: Language): string | undefined {
  const category = code === null ? undefined : categoryOf(code);
  return language === 'ar' ? category?.labelAr : category?.labelEn;
}

/** An instant as spreadsheets read it, in UTC. */
export function instantCell(instant: string | null): string | undefined {
  return instant === null ? undefined : new Date(instant).toISOString();
}

function csvLine(values: readonly string[]): string {
  return `${values.map(safeCell).join(',')}\r\n`;
}

/** Quoted, and no cell begins as a formula would, in full-width signs neither. */
export function safeCell(value: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
