import data from '../../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import { instantOfMinute, minuteOf } from '../../../workflows/domain/time/cairo';
import { type Calendar, readCalendar } from '../../../workflows/domain/time/calendar';
import { minuteAfter, minutesBetween, type TimeMode } from '../../../workflows/domain/time/duration';
import { movedData } from '../../support/calendars';

const calendar = readCalendar(data);
const moved = readCalendar(movedData);

/** Reckoned by hand, with a calendar on paper. */
describe('a budget of working time', () => {
  it('given on the last day of Ramadan 2026 at 13:00 runs out on the Monday after the feast at 13:00', () => {
    // 60 minutes on Thursday 19 March until 14:00; Friday to Sunday is Eid; 300 of Monday's from 08:00.
    expect(deadline('2026-03-19T13:00+02:00', 360)).toBe(utc('2026-03-23T13:00+02:00'));
  });

  it('given on the last day of Ramadan 2027 at 13:00 runs out on the Sunday after the feast at 13:00', () => {
    // 60 on Tuesday 9 March; Wednesday to Friday is Eid, then Saturday; 300 of Sunday's from 08:00.
    expect(deadline('2027-03-09T13:00+02:00', 360)).toBe(utc('2027-03-14T13:00+02:00'));
  });

  it('given the day before Ramadan goes on at nine and not at eight', () => {
    // 60 on Wednesday 18 February until 14:00; 60 on Thursday from 09:00.
    expect(deadline('2026-02-18T13:00+02:00', 120)).toBe(utc('2026-02-19T10:00+02:00'));
  });

  it('given the day before Eid al-Adha rests through Arafat Day, the feast and the weekend', () => {
    // 60 on Monday 25 May; Tuesday to Friday is the feast, then Saturday; 300 of Sunday 31 May from 08:00.
    expect(deadline('2026-05-25T13:00+03:00', 360)).toBe(utc('2026-05-31T13:00+03:00'));
  });

  it('goes on at eight by the new clock when summer time begins at the weekend', () => {
    // 30 on Thursday 23 April; 30 on Sunday 26 April from 08:00, now three hours ahead of UTC.
    expect(deadline('2026-04-23T13:30+02:00', 60)).toBe('2026-04-26T05:30:00.000Z');
  });

  it('goes on at eight by the new clock when summer time ends at the weekend', () => {
    // 30 on Thursday 29 October; 30 on Sunday 1 November from 08:00, now two hours ahead of UTC.
    expect(deadline('2026-10-29T13:30+03:00', 60)).toBe('2026-11-01T06:30:00.000Z');
  });

  it('given on a Friday begins on Sunday at eight', () => {
    expect(deadline('2026-07-03T10:00+03:00', 1)).toBe(utc('2026-07-05T08:01+03:00'));
  });

  it('given before the office opens begins when it opens', () => {
    expect(deadline('2026-07-05T03:00+03:00', 90)).toBe(utc('2026-07-05T09:30+03:00'));
  });

  it('of exactly a day runs out when the office closes and not when it opens again', () => {
    expect(deadline('2026-07-05T08:00+03:00', 360)).toBe(utc('2026-07-05T14:00+03:00'));
  });

  it('of a minute more runs out a minute after the office opens again', () => {
    expect(deadline('2026-07-05T08:00+03:00', 361)).toBe(utc('2026-07-06T08:01+03:00'));
  });

  it('runs out a day earlier or later when the holiday in it moves', () => {
    // The Wednesday is free before the announcement, the Thursday after it; both weeks go on at the Sunday.
    expect(deadline('2026-06-16T14:00+03:00', 60)).toBe(utc('2026-06-18T09:00+03:00'));
    expect(deadline('2026-06-16T14:00+03:00', 60, moved)).toBe(utc('2026-06-17T09:00+03:00'));
    expect(deadline('2026-06-17T14:00+03:00', 60, moved)).toBe(utc('2026-06-21T09:00+03:00'));
  });
});

describe('the time between two instants', () => {
  it('is thirty working hours in a common week', () => {
    expect(between('working', '2026-02-01T00:00+02:00', '2026-02-08T00:00+02:00')).toBe(5 * 6 * 60);
  });

  it('is twenty-five working hours in a week of Ramadan', () => {
    expect(between('working', '2026-02-22T00:00+02:00', '2026-03-01T00:00+02:00')).toBe(5 * 5 * 60);
  });

  it('is two working days in the week of Eid al-Adha 2027, when three are free', () => {
    // Sunday 16 to Tuesday 18 May are the feast; Wednesday and Thursday are left.
    expect(between('working', '2027-05-16T00:00+03:00', '2027-05-23T00:00+03:00')).toBe(2 * 6 * 60);
  });

  it('is the same for a week with a holiday wherever it moves within it', () => {
    const week = ['2026-06-14T00:00+03:00', '2026-06-21T00:00+03:00'] as const;
    expect([between('working', ...week), between('working', ...week, moved)]).toEqual([1440, 1440]);
  });

  it('is none from the end of a Thursday to the begin of the Sunday', () => {
    expect(between('working', '2026-07-02T14:00+03:00', '2026-07-05T08:00+03:00')).toBe(0);
  });

  it('is an hour less by the wall clock than the dial shows when summer time begins', () => {
    expect(between('wall', '2026-04-23T12:00+02:00', '2026-04-24T12:00+03:00')).toBe(23 * 60);
  });

  it('is an hour more by the wall clock than the dial shows when summer time ends', () => {
    expect(between('wall', '2026-10-29T12:00+03:00', '2026-10-30T12:00+02:00')).toBe(25 * 60);
  });

  it('is an hour between the two instants at which the clock shows half past eleven at night', () => {
    expect(between('wall', '2026-10-29T23:30+03:00', '2026-10-29T23:30+02:00')).toBe(60);
  });
});

function deadline(received: string, budget: number, by: Calendar = calendar): string {
  return instantOfMinute(minuteAfter(by, 'working', minuteOf(received), budget));
}

function between(mode: TimeMode, from: string, to: string, by: Calendar = calendar): number {
  return minutesBetween(by, mode, minuteOf(from), minuteOf(to));
}

function utc(local: string): string {
  return new Date(local).toISOString();
}
