import type { CalendarData } from '../../workflows/domain/time/calendar';

/** What the clock on the wall shows at a UTC minute, asked of `Intl` and of nothing in the domain. */
export interface LocalTime {
  readonly date: string;
  readonly weekday: string;
  readonly minuteOfDay: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

/** Counts the working minutes of 2026 and 2027 one by one. */
export interface Oracle {
  readonly between: (from: number, to: number) => number;
}

const MS_PER_MINUTE = 60_000;
const SHOWN = /^(\w+), (\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d)$/;
const { parse } = Date;

export const ORACLE_FIRST = Date.UTC(2026, 0, 1) / MS_PER_MINUTE;
/** Not itself one of the minutes that the oracle knows, but a span may end here. */
export const ORACLE_END = Date.UTC(2028, 0, 1) / MS_PER_MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();

export function localTime(minute: number, timeZone = 'Africa/Cairo'): LocalTime {
  const shown = clockOf(timeZone).format(minute * MS_PER_MINUTE);
  const [, weekday = '', month, day, year, hour, past] = SHOWN.exec(shown) ?? [];
  if (!past) throw new Error(`Intl has another way of writing: ${shown}`);
  const date = `${year}-${month}-${day}`;
  const minuteOfDay = Number(hour) * 60 + Number(past);
  const offset = parse(`${date}T00:00:00Z`) / MS_PER_MINUTE + minuteOfDay - minute;
  return { date, weekday: weekday.toLowerCase(), minuteOfDay, offset };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? newClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function newClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/**
 * Decides for each single UTC minute of the two years whether it is working time, and remembers how many were before
 * it. `Intl` is asked once an hour, since Cairo's offsets are whole hours and change on the hour.
 */
export function workingTimeOracle(data: CalendarData): Oracle {
  const worked = new Uint32Array(ORACLE_END - ORACLE_FIRST + 1);
  let sum = 0;
  for (let hour = ORACLE_FIRST; hour < ORACLE_END; hour += 60) {
    const local = localTime(hour);
    const hours = hoursOn(data, local);
    for (let past = 0; past < 60; past += 1) {
      const shown = local.minuteOfDay + past;
      if (hours && hours.start <= shown && shown < hours.end) sum += 1;
      worked[hour - ORACLE_FIRST + past + 1] = sum;
    }
  }
  const until = (minute: number): number => {
    const count = worked[minute - ORACLE_FIRST];
    if (count === undefined) throw new Error(`the oracle knows 2026 and 2027 only, not minute ${minute}`);
    return count;
  };
  return { between: (from, to) => (to > from ? until(to) - until(from) : 0) };
}

function hoursOn(data: CalendarData, { date, weekday }: LocalTime): { start: number; end: number } | null {
  if (data.holidays.some(holiday => holiday.date === date)) return null;
  const fasting = data.ramadan.some(({ from, to }) => from <= date && date <= to);
  const { days, start, end } = fasting ? data.workingHours.ramadan : data.workingHours.normal;
  return days.includes(weekday) ? { start: shownAs(start), end: shownAs(end) } : null;
}

function shownAs(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
