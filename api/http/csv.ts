/** Spreadsheets in Egypt open UTF-8 rightly only with a byte order mark. */
export const BOM = '\uFEFF';

export function csvLine(values: readonly string[]): string {
  return `${values.map(safeCell).join(',')}\r\n`;
}

/** Quoted, and no cell begins as a formula would, in full-width signs neither. */
export function safeCell(value: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
