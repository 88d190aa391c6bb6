import calendar from '../../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import {
  dateOfDay,
  dayOf,
  instantOfMinute,
  localDayOf,
  MINUTES_PER_DAY,
  minuteAtLocal,
  minuteOf,
  type SummerTimeRule,
  WEEKDAYS,
  weekdayOf,
} from '../../../workflows/domain/time/cairo';
import { type LocalTime, localTime } from '../../support/workingTimeOracle';

type Shown = LocalTime & { readonly minute: number };

const RULE = 'egypt-2023';
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const HOUR = 60;
const hours = minutesFrom('2024-01-01T00:00:00Z', '2031-01-01T00:00:00Z', HOUR).map(shownByIntl);
const changes = hours.filter(({ offset }, i) => offset !== (hours[i - 1] ?? hours[0])?.offset);
const aroundChanges = changes.flatMap(({ minute }) =>
  Array.from({ length: 12 * HOUR }, (_, i) => shownByIntl(minute - 6 * HOUR + i)),
);

describe("Cairo's clock, compared with Intl", () => {
  it('changes twice in each of the years compared', () => {
    expect(changes.map(({ date }) => Number(date.slice(0, 4)))).toEqual(YEARS.flatMap(year => [year, year]));
  });

  it('shows the same local day in every hour of seven years', () => {
    expect(hours.filter(hasAnotherDay)).toEqual([]);
  });

  it('is as far ahead of UTC in every hour of seven years', () => {
    expect(hours.filter(({ minute, offset }) => offsetAt(minute) !== offset)).toEqual([]);
  });

  it('shows the same local day in every minute around each change', () => {
    expect(aroundChanges.filter(hasAnotherDay)).toEqual([]);
  });

  it('is as far ahead of UTC in every minute around each change', () => {
    expect(aroundChanges.filter(({ minute, offset }) => offsetAt(minute) !== offset)).toEqual([]);
  });

  it('finds back the first minute that shows a local time, in every hour of seven years', () => {
    expect(hours.filter(isNotFoundBack)).toEqual([]);
  });

  it('finds back the first minute that shows a local time, in every minute around each change', () => {
    expect(aroundChanges.filter(isNotFoundBack)).toEqual([]);
  });

  it('without summer time is always two hours ahead of UTC', () => {
    const wrong = hours.filter(({ minute }) => {
      const { date, minuteOfDay } = localTime(minute, 'Etc/GMT-2');
      const day = localDayOf('none', minute);
      return dateOfDay(day) !== date || minuteAtLocal('none', day, minuteOfDay) !== minute;
    });
    expect(wrong).toEqual([]);
  });
});

describe('summer time', () => {
  it('begins and ends exactly when the data of the calendar say', () => {
    const found = minutesFrom('2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z', HOUR)
      .filter(hour => offsetAt(hour) !== offsetAt(hour - 1))
      .map(hour => ({ at: hour, offsetBefore: offsetAt(hour - 1), offsetAfter: offsetAt(hour) }));
    const written = calendar.summerTime.transitions.map(({ at, offsetBefore, offsetAfter }) => ({
      at: minuteOf(at),
      offsetBefore: minutesOf(offsetBefore),
      offsetAfter: minutesOf(offsetAfter),
    }));
    expect(found).toEqual(written);
  });

  it('takes the first of the two hours that show the same time', () => {
    expect(utcOf(RULE, '2026-10-29', 23, 30)).toBe('2026-10-29T20:30:00.000Z');
  });

  it('ends the longest day an hour later than the clock alone would say', () => {
    expect(utcOf(RULE, '2026-10-29', 24, 0)).toBe('2026-10-29T22:00:00.000Z');
  });

  it('takes a time in the hour that does not exist one hour later', () => {
    expect(utcOf(RULE, '2026-04-24', 0, 30)).toBe(utcOf(RULE, '2026-04-24', 1, 30));
    expect(utcOf(RULE, '2026-04-24', 0, 30)).toBe('2026-04-23T22:30:00.000Z');
  });

  it('has 23 hours on the day it begins and 25 on the day it ends', () => {
    expect([lengthOf('2026-04-24'), lengthOf('2026-10-29')]).toEqual([23 * HOUR, 25 * HOUR]);
  });

  it('makes no difference where the rule is that there is none', () => {
    expect(utcOf('none', '2026-04-24', 0, 30)).toBe('2026-04-23T22:30:00.000Z');
    expect(utcOf('none', '2026-07-01', 8, 0)).toBe('2026-07-01T06:00:00.000Z');
    expect(utcOf('none', '2026-10-29', 23, 30)).toBe('2026-10-29T21:30:00.000Z');
  });
});

describe('the number of a minute or a day', () => {
  it('is the same for all instants within a minute, and not for the next', () => {
    expect(minuteOf('2026-03-19T11:00:59.999Z')).toBe(minuteOf('2026-03-19T11:00:00Z'));
    expect(minuteOf('2026-03-19T11:01:00Z')).toBe(minuteOf('2026-03-19T11:00:00Z') + 1);
  });

  it('does not depend on the offset in which an instant is written', () => {
    expect(minuteOf('2026-03-19T13:00:00+02:00')).toBe(minuteOf('2026-03-19T11:00:00Z'));
  });

  it('turns back into the instant at which the minute begins', () => {
    expect(instantOfMinute(minuteOf('2026-03-19T11:07:30Z'))).toBe('2026-03-19T11:07:00.000Z');
  });

  it('counts days since 1970 in both directions', () => {
    expect([dayOf('1970-01-01'), dayOf('1969-12-31'), dayOf('2026-01-01')]).toEqual([0, -1, 20_454]);
    expect(dateOfDay(20_454)).toBe('2026-01-01');
  });

  it('knows the weekday of every day from 1965 to 2030', () => {
    for (let day = dayOf('1965-01-01'); day <= dayOf('2030-12-31'); day += 1)
      if (weekdayOf(day) !== new Date(dateOfDay(day)).getUTCDay()) throw new Error(dateOfDay(day));
  });

  it('gives each weekday the number that its name has in Intl', () => {
    const names = Array.from({ length: 7 }, (_, i) => localTime(minuteOf('2026-01-01T12:00:00Z') + i * 1440));
    expect(Object.fromEntries(names.map(({ date, weekday }) => [weekday, weekdayOf(dayOf(date))]))).toEqual(
      WEEKDAYS,
    );
  });
});

function minutesFrom(first: string, end: string, step: number): number[] {
  const start = minuteOf(first);
  return Array.from({ length: (minuteOf(end) - start) / step }, (_, i) => start + i * step);
}

function shownByIntl(minute: number): Shown {
  return { minute, ...localTime(minute) };
}

function hasAnotherDay({ minute, date }: Shown): boolean {
  return dateOfDay(localDayOf(RULE, minute)) !== date;
}

function isNotFoundBack({ minute, date, minuteOfDay }: Shown): boolean {
  const before = localTime(minute - HOUR);
  const again = before.date === date && before.minuteOfDay === minuteOfDay;
  return minuteAtLocal(RULE, dayOf(date), minuteOfDay) !== (again ? minute - HOUR : minute);
}

/** The domain does not tell its offset, but only in summer is a minute the one that shows three hours more than UTC. */
function offsetAt(minute: number): number {
  const ahead = minute + 180;
  const day = Math.floor(ahead / MINUTES_PER_DAY);
  return minuteAtLocal(RULE, day, ahead - day * MINUTES_PER_DAY) === minute ? 180 : 120;
}

function minutesOf(offset: string): number {
  return Number(offset.slice(1, 3)) * HOUR + Number(offset.slice(4));
}

function utcOf(rule: SummerTimeRule, date: string, hour: number, minute: number): string {
  return instantOfMinute(minuteAtLocal(rule, dayOf(date), hour * HOUR + minute));
}

function lengthOf(date: string): number {
  return minuteAtLocal(RULE, dayOf(date), MINUTES_PER_DAY) - minuteAtLocal(RULE, dayOf(date), 0);
}
