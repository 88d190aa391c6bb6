import { TIME } from './text/time';
import { useText } from './text/useText';

const MINUTES_PER_HOUR = 60;

/** «14 س 20 د»: a sum of time, exact to the minute. */
export function useMinutes(): (minutes: number) => string {
  const t = useText();
  return minutes => {
    const [h, m] = [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR];
    if (h === 0) return t(TIME.minutes, { m });
    return m === 0 ? t(TIME.hours, { h }) : t(TIME.hoursMinutes, { h, m });
  };
}
