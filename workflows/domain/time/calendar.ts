import eg20262027v1 from '../catalogue/calendars/eg-2026-2027.1.json';
import eg20262027v2 from '../catalogue/calendars/eg-2026-2027.2.json';
import type { Term } from '../glossary';
import { dayOf, type SummerTimeRule, WEEKDAYS, type Weekday, weekdayOf } from './cairo';

/** Working hours of a day, in minutes after local midnight. */
export interface Hours {
  readonly start: number;
  readonly end: number;
}

/** When the ministry works. A version never changes: an announcement of the Cabinet makes a new one. */
export interface Calendar {
  readonly version: string;
  readonly summerTime: SummerTimeRule;
  /** The hours of a local day (days since 1970), or null when nobody works. */
  readonly hoursOf: (day: number) => Hours | null;
}

/** A calendar as it is written down; dates are local, ranges have both ends in them. */
export interface CalendarData {
  readonly version: string;
  readonly workingHours: Readonly<Record<'normal' | 'ramadan', HoursData>>;
  readonly ramadan: readonly { readonly from: string; readonly to: string }[];
  readonly holidays: readonly { readonly date: string }[];
  readonly summerTime: { readonly rule: string };
}
interface HoursData {
  readonly days: readonly string[];
  readonly start: string;
  readonly end: string;
}

export function readCalendar(data: CalendarData): Calendar {
  const holidays = new Set(data.holidays.map(({ date }) => dateIn(date)));
  const ramadan = data.ramadan.map(({ from, to }) => [dateIn(from), dateIn(to)] as const);
  const normal = readHours(data.workingHours.normal);
  const fasting = readHours(data.workingHours.ramadan);
  const { rule } = data.summerTime;
  if (rule !== 'egypt-2023' && rule !== 'none') throw new Error(`unknown rule of summer time: ${rule}`);
  return {
    version: data.version,
    summerTime: rule,
    hoursOf: day => {
      if (holidays.has(day)) return null;
      const { days, hours } = ramadan.some(([from, to]) => from <= day && day <= to) ? fasting : normal;
      return days.has(weekdayOf(day)) ? hours : null;
    },
  };
}

function readHours({ days, start, end }: HoursData) {
  return {
    days: new Set(days.map(weekdayNamed)),
    hours: { start: minuteOfDay(start), end: minuteOfDay(end) },
  };
}

function weekdayNamed(name: string): number {
  if (!(name in WEEKDAYS)) throw new Error(`unknown weekday: ${name}`);
  return WEEKDAYS[name as Weekday];
}

function dateIn(text: string): number {
  const day = dayOf(text);
  if (!Number.isInteger(day)) throw new Error(`not a date: ${text}`);
  return day;
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const ALL = [readCalendar(eg20262027v1), readCalendar(eg20262027v2)];

/** The calendar that a new case starts with. */
export const CURRENT_CALENDAR = eg20262027v1.version;
export const CALENDAR_VERSIONS: readonly string[] = ALL.map(({ version }) => version);
/** What a case can be moved to, by version. */
export const CALENDARS: Readonly<Record<string, Term>> = Object.fromEntries(
  [eg20262027v1, eg20262027v2].map(({ version, nameAr, nameEn }) => [version, { ar: nameAr, en: nameEn }]),
);

export function hasCalendar(version: string): boolean {
  return ALL.some(one => one.version === version);
}

/** For trying a calendar on past cases in a process of one's own; a workflow knows only what its build brings. */
export function tryCalendar(data: CalendarData): void {
  if (hasCalendar(data.version)) throw new Error(`calendar ${data.version} is in use`);
  ALL.push(readCalendar(data));
}

/** @throws when this build does not have the version: its cases need a newer worker */
export function calendarOf(version: string): Calendar {
  const calendar = ALL.find(one => one.version === version);
  if (!calendar) throw new Error(`no calendar ${version}`);
  return calendar;
}
