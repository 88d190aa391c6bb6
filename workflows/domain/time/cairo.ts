/** Cairo's local time, by arithmetic alone: a workflow must not ask `Intl`, whose data differ between Nodes. */

export const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;
const [STANDARD_OFFSET, SUMMER_OFFSET] = [120, 180];
const [SUNDAY, THURSDAY, FRIDAY] = [0, 4, 5];
const [APRIL, OCTOBER] = [3, 9];

/** `egypt-2023`: from the last Friday of April to the end of the last Thursday of October (Law 24/2023). */
export type SummerTimeRule = 'egypt-2023' | 'none';

/** The number of the UTC minute in which an instant lies, since 1970. Whole minutes make sums of time exact. */
export function minuteOf(instant: string): number {
  return Math.floor(Date.parse(instant) / MS_PER_MINUTE);
}

/** The first whole minute that is not before an instant. */
export function firstMinuteAfter(instant: string): number {
  return Math.ceil(Date.parse(instant) / MS_PER_MINUTE);
}

export function instantOfMinute(minute: number): string {
  return new Date(minute * MS_PER_MINUTE).toISOString();
}

/** The number of a local date (`2026-11-22`), in days since 1970. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
}

export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + THURSDAY) % 7) + 7) % 7;
}

/**
 * The UTC minute at which the local clock shows `minuteOfDay` on a local day. In the hour that comes twice it is the
 * first; a time in the hour that does not exist is one hour later.
 */
export function minuteAtLocal(rule: SummerTimeRule, day: number, minuteOfDay: number): number {
  const local = day * MINUTES_PER_DAY + minuteOfDay;
  const summer = local - SUMMER_OFFSET;
  return isSummer(rule, summer) ? summer : local - STANDARD_OFFSET;
}

/** The local day in which a UTC minute lies. */
export function localDayOf(rule: SummerTimeRule, minute: number): number {
  const offset = isSummer(rule, minute) ? SUMMER_OFFSET : STANDARD_OFFSET;
  return Math.floor((minute + offset) / MINUTES_PER_DAY);
}

function isSummer(rule: SummerTimeRule, minute: number): boolean {
  if (rule === 'none') return false;
  const { start, end } = summerOf(new Date(minute * MS_PER_MINUTE).getUTCFullYear());
  return minute >= start && minute < end;
}

const summers = new Map<number, { readonly start: number; readonly end: number }>();

/** First minute of summer time and first minute after it. Kept: every sum of time asks for it. */
function summerOf(year: number) {
  const known = summers.get(year);
  if (known) return known;
  const start = lastOfMonth(year, APRIL, FRIDAY) * MINUTES_PER_DAY - STANDARD_OFFSET;
  const end = (lastOfMonth(year, OCTOBER, THURSDAY) + 1) * MINUTES_PER_DAY - SUMMER_OFFSET;
  summers.set(year, { start, end });
  return { start, end };
}

function lastOfMonth(year: number, month: number, weekday: number): number {
  const last = Math.floor(Date.UTC(year, month + 1, 0) / MS_PER_DAY);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

export const WEEKDAYS = {
  sunday: SUNDAY,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: THURSDAY,
  friday: FRIDAY,
  saturday: 6,
} as const;
export type Weekday = keyof typeof WEEKDAYS;
