import data from '../../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import { dateOfDay, dayOf, WEEKDAYS, weekdayOf } from '../../../workflows/domain/time/cairo';
import {
  CALENDAR_VERSIONS,
  CURRENT_CALENDAR,
  calendarOf,
  readCalendar,
} from '../../../workflows/domain/time/calendar';
import { MOVED_FROM, MOVED_TO, movedData } from '../../support/calendars';

const NORMAL = { start: 8 * 60, end: 14 * 60 };
const FASTING = { start: 9 * 60, end: 14 * 60 };
const FRIDAY_AND_SATURDAY = [5, 6];

const calendar = calendarOf(CURRENT_CALENDAR);
const dates = daysFrom('2026-01-01', '2027-12-31');
const holidays = data.holidays.map(({ date }) => date);
const openDates = dates.filter(date => !isWeekend(date) && !holidays.includes(date));
const inRamadan = (date: string) => data.ramadan.some(({ from, to }) => from <= date && date <= to);

describe('the calendar of the ministry', () => {
  it('is closed on every Friday and Saturday', () => {
    expect(dates.filter(isWeekend).filter(hoursOn)).toEqual([]);
  });

  it.each(data.holidays)('is closed on $date: $nameEn', ({ date }) => {
    expect(hoursOn(date)).toBeNull();
  });

  it('is open on every other day', () => {
    expect(openDates.filter(date => !hoursOn(date))).toEqual([]);
  });

  it('works from nine to two on every open day of Ramadan', () => {
    for (const date of openDates.filter(inRamadan)) expect([date, hoursOn(date)]).toEqual([date, FASTING]);
  });

  it('works from eight to two on every other open day', () => {
    for (const date of openDates.filter(date => !inRamadan(date)))
      expect([date, hoursOn(date)]).toEqual([date, NORMAL]);
  });

  it.each(data.ramadan)('shortens the first day of Ramadan $hijriYear and the last', ({ from, to }) => {
    expect([hoursOn(from), hoursOn(to)]).toEqual([FASTING, FASTING]);
  });

  it.each([
    ['2026-02-18', '2026-03-23'],
    ['2027-02-07', '2027-03-14'],
  ])(
    'works as usual on %s, the day before Ramadan, and on %s, the first after its feast',
    (before, after) => {
      expect([hoursOn(before), hoursOn(after)]).toEqual([NORMAL, NORMAL]);
    },
  );
});

describe('the data of the calendar', () => {
  it('name for each holiday the weekday on which it falls', () => {
    const weekdays: Readonly<Record<string, number>> = WEEKDAYS;
    for (const { date, weekday } of data.holidays)
      expect([date, weekdays[weekday]]).toEqual([date, weekdayOf(dayOf(date))]);
  });

  it('have each holiday once', () => {
    expect(new Set(holidays).size).toBe(holidays.length);
  });

  it.each(['normal', 'ramadan'] as const)('name each day as one of work or of the weekend: %s', which => {
    const named = [...data.workingHours[which].days, ...data.weekend];
    expect(named.sort()).toEqual(Object.keys(WEEKDAYS).sort());
  });
});

describe('a version of the calendar', () => {
  it('is found by its name', () => {
    expect(CALENDAR_VERSIONS.map(version => calendarOf(version).version)).toEqual(CALENDAR_VERSIONS);
  });

  it('is the same for each case that asks for it', () => {
    expect(calendarOf(CURRENT_CALENDAR)).toBe(calendar);
  });

  it('has a name that no other has', () => {
    expect(new Set(CALENDAR_VERSIONS).size).toBe(CALENDAR_VERSIONS.length);
  });

  it('is current only if this build has it', () => {
    expect(CALENDAR_VERSIONS).toContain(CURRENT_CALENDAR);
  });

  it('is refused when this build does not know it', () => {
    expect(() => calendarOf('eg-2026-2027.99')).toThrow('no calendar eg-2026-2027.99');
  });

  it('is refused when its rule of summer time is unknown', () => {
    const unknown = { ...data, summerTime: { rule: 'egypt-2031' } };
    expect(() => readCalendar(unknown)).toThrow('unknown rule of summer time: egypt-2031');
  });

  it('is refused when it names a weekday that does not exist', () => {
    const normal = { ...data.workingHours.normal, days: ['sunday', 'mondey'] };
    const misspelt = { ...data, workingHours: { ...data.workingHours, normal } };
    expect(() => readCalendar(misspelt)).toThrow('unknown weekday: mondey');
  });

  it('is refused when a holiday has no date that can be read', () => {
    const unreadable = { ...data, holidays: [{ date: '2026-13-07' }] };
    expect(() => readCalendar(unreadable)).toThrow('not a date: 2026-13-07');
  });

  it.each(['egypt-2023', 'none'])('keeps its rule of summer time: %s', rule => {
    expect(readCalendar({ ...data, summerTime: { rule } }).summerTime).toBe(rule);
  });
});

describe('an announcement that moves a holiday to a Thursday', () => {
  const moved = readCalendar(movedData);

  it('makes a version with a name of its own', () => {
    expect(moved.version).toBe('eg-2026-2027.2');
  });

  it('opens the day on which the holiday was', () => {
    expect([hoursOn(MOVED_FROM), moved.hoursOf(dayOf(MOVED_FROM))]).toEqual([null, NORMAL]);
  });

  it('closes the Thursday to which it moves', () => {
    expect([hoursOn(MOVED_TO), moved.hoursOf(dayOf(MOVED_TO))]).toEqual([NORMAL, null]);
  });

  it('changes no other day', () => {
    const changed = dates.filter(date => Boolean(hoursOn(date)) !== Boolean(moved.hoursOf(dayOf(date))));
    expect(changed).toEqual([MOVED_FROM, MOVED_TO]);
  });
});

function hoursOn(date: string) {
  return calendar.hoursOf(dayOf(date));
}

function isWeekend(date: string): boolean {
  return FRIDAY_AND_SATURDAY.includes(new Date(date).getUTCDay());
}

function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: dayOf(last) - dayOf(first) + 1 }, (_, i) => dateOfDay(dayOf(first) + i));
}
