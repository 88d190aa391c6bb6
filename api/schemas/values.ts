import { z } from 'zod';

/** Control characters that no message needs; direction marks and zero-width characters are kept as they came. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const clean = (value: string) => !FORBIDDEN.test(value) && !LONE_SURROGATE.test(value);
const CONTROL = 'يحتوي النص على رموز تحكم غير مسموحة | The text has control characters that are not allowed';
const BLANK = 'اكتب نصًا | Enter some text';
const ONE_LINE = 'اكتب سطرًا واحدًا | Enter one line';

/** Free text as people type it, kept byte for byte. */
export const freeText = (max: number) =>
  z
    .string()
    .max(max)
    .refine(clean, CONTROL)
    .refine(value => value.trim() !== '', BLANK);

/** One short line: a name, a place, a number of an order. */
export const oneLine = (max: number) => freeText(max).refine(value => !/[\r\n\t]/.test(value), ONE_LINE);

/** What makes a decision safe to repeat. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7E]{8,200}$/;
export const keySchema = z
  .string()
  .regex(IDEMPOTENCY_KEY, '8 إلى 200 حرف لاتيني دون مسافات | 8 to 200 printable ASCII characters, no spaces');

export const uuid = z.uuid();
/** PostgreSQL knows no year 0, and nothing here is older than the ministry's papers. */
export const isoDate = z.iso
  .date({ abort: true })
  .refine(date => date >= '1900-01-01', 'التاريخ قديم جدًا | The date is too long ago');

/** A channel's clock may be a little ahead of ours. */
const CLOCKS_DIFFER_MS = 5 * 60_000;
const EARLIEST_MS = Date.UTC(1900);

export const pastInstant = z.iso.datetime({ offset: true, abort: true }).refine(instant => {
  const atMs = Date.parse(instant);
  return atMs >= EARLIEST_MS && atMs <= Date.now() + CLOCKS_DIFFER_MS;
}, 'اختر وقتًا مضى | Give a time in the past');

/** Cairo's date of an instant, `YYYY-MM-DD`. */
export function cairoDate(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Cairo' }).format(instant);
}

/** A yes or no in an address. */
export const flag = z.enum(['true', 'false']).transform(value => value === 'true');

/** What a list answers with: a page, or all that match as a table for a spreadsheet. */
export const format = z.enum(['json', 'csv']).default('json');

export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(25),
};

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int() });
