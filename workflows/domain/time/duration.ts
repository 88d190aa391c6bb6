import { localDayOf, minuteAtLocal } from './cairo';
import type { Calendar } from './calendar';

/**
 * How time counts: `working` minutes of the calendar, or every minute of the `wall` clock. All sums are whole minutes
 * between the UTC minutes of two instants (`minuteOf`), so that the parts of a span always add up to the whole.
 */
export type TimeMode = 'working' | 'wall';

/** Minutes that count between two UTC minutes; `from` is in, `to` is not. 0 when `to` is not after `from`. */
export function minutesBetween(calendar: Calendar, mode: TimeMode, from: number, to: number): number {
  if (to <= from) return 0;
  if (mode === 'wall') return to - from;
  let sum = 0;
  const last = localDayOf(calendar.summerTime, to);
  for (let day = localDayOf(calendar.summerTime, from); day <= last; day += 1) {
    const [start, end] = workOf(calendar, day);
    sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

/**
 * The first UTC minute by which `minutes` have counted since `from`; `from` itself when there are none to count.
 * @throws when a year brings no working minute: the calendar is broken
 */
export function minuteAfter(calendar: Calendar, mode: TimeMode, from: number, minutes: number): number {
  if (minutes <= 0) return from;
  if (mode === 'wall') return from + minutes;
  let left = minutes;
  let idle = 0;
  for (let day = localDayOf(calendar.summerTime, from); idle < DAYS_WITHOUT_WORK; day += 1) {
    const [start, end] = workOf(calendar, day);
    const begin = Math.max(start, from);
    const length = Math.max(0, end - begin);
    if (length >= left) return begin + left;
    left -= length;
    idle = length > 0 ? 0 : idle + 1;
  }
  throw new Error(`calendar ${calendar.version} has no working minute within a year`);
}

const DAYS_WITHOUT_WORK = 366;

/** The working hours of a local day as UTC minutes; an empty span when nobody works. */
function workOf(calendar: Calendar, day: number): readonly [start: number, end: number] {
  const hours = calendar.hoursOf(day);
  if (!hours) return [0, 0];
  return [
    minuteAtLocal(calendar.summerTime, day, hours.start),
    minuteAtLocal(calendar.summerTime, day, hours.end),
  ];
}
