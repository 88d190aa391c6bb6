import type { Term } from '../../workflows/domain/glossary';

export type Row = readonly string[];

export function table(header: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function codes(names: readonly string[]): string {
  return names.map(code).join(', ');
}

/** Terms as a table: code, Arabic, English. */
export function termTable(title: string, terms: Readonly<Record<string, Term>>): string {
  const rows = Object.entries(terms).map(([name, { ar, en }]) => [code(name), ar, en]);
  return table([title, 'Arabic', 'English'], rows);
}
