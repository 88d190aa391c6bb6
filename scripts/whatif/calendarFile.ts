import { z } from 'zod';
import { WEEKDAYS } from '../../workflows/domain/time/cairo';
import type { CalendarData } from '../../workflows/domain/time/calendar';
import { readJsonFile } from './jsonFile';

const date = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'must be a time such as 08:00');
const hours = z
  .object({ days: z.array(z.enum(Object.keys(WEEKDAYS))).min(1), start: time, end: time })
  .refine(({ start, end }) => start < end, 'must end after it starts');
const span = z
  .object({ from: date, to: date })
  .refine(({ from, to }) => from <= to, 'must not end before it starts');

const calendarFile = z.object({
  version: z.string().min(1),
  workingHours: z.object({ normal: hours, ramadan: hours }),
  ramadan: z.array(span),
  holidays: z.array(z.object({ date })),
  summerTime: z.object({ rule: z.enum(['egypt-2023', 'none']) }),
});

/** A calendar to try, in the form of `workflows/domain/catalogue/calendars`. @throws StartError that says what is wrong */
export function readCalendarFile(file: string): CalendarData {
  return readJsonFile('calendar', file, calendarFile);
}
