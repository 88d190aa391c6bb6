/** A moment as this phone's clock told it. */
export interface PhoneTime {
  /** ISO. */
  readonly at: string;
  /** How far the clock was ahead of the server's when they were last compared, in ms; null when they were not. */
  readonly aheadMs: number | null;
}

/** What the record says to the minute is off by no more than one. */
const STEADY_MS = 60_000;

export function isOff(aheadMs: number): boolean {
  return Math.abs(aheadMs) >= STEADY_MS;
}

/** The same moment by the server's clock, ISO. */
export function byServer({ at, aheadMs }: PhoneTime): string {
  return new Date(Date.parse(at) - (aheadMs ?? 0)).toISOString();
}
