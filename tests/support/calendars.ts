import data from '../../workflows/domain/catalogue/calendars/eg-2026-2027.1.json';
import type { CalendarData } from '../../workflows/domain/time/calendar';

/** The Islamic New Year of 1448, a Wednesday, and the Thursday to which the Cabinet moves it in these tests. */
export const MOVED_FROM = '2026-06-17';
export const MOVED_TO = '2026-06-18';

/** What an announcement of the Cabinet makes of the calendar. */
export const movedData: CalendarData = {
  ...data,
  version: 'eg-2026-2027.2',
  holidays: data.holidays.map(holiday =>
    holiday.date === MOVED_FROM ? { ...holiday, date: MOVED_TO, weekday: 'thursday' } : holiday,
  ),
};

const always = {
  days: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  start: '00:00',
  end: '24:00',
};

/** Works through every hour, also those in which the clocks change: the ministry sleeps then. */
export const dayAndNightData: CalendarData = {
  ...data,
  version: 'day and night',
  workingHours: { normal: always, ramadan: always },
};

const never = { ...always, days: [] };

export const neverOpenData: CalendarData = {
  ...data,
  version: 'never open',
  workingHours: { normal: never, ramadan: never },
};
