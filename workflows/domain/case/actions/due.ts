import { dateOfDay, localDayOf, minuteOf } from '../../time/cairo';
import { calendarOfCase } from '../clock';
import type { Steps } from '../steps';

/** A new obligation with its last day: so many days of Cairo's calendar after today. */
export function dueIn(
  steps: Steps,
  days: number,
): { readonly obligationId: string; readonly dueDate: string } {
  const today = localDayOf(calendarOfCase(steps.state).summerTime, minuteOf(steps.at));
  return { obligationId: steps.nextId('o'), dueDate: dateOfDay(today + days) };
}
